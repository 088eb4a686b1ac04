export const a = Temporal.PlainDate.from('2020-01-01').add({ days: 1 })
export const b = Temporal.Duration.from({ hours: 1 })
export const c = Temporal.Instant.from('2020-01-01T00:00Z').toString()
