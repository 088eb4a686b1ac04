import * as aq from 'arquero'
import * as dfd from 'danfojs'

export const a = aq.from([{ a: 1 }]).select('a').filter((d) => d.a > 0)
export const b = aq.table({ a: [1] }).select('a')
export const c = new dfd.DataFrame([]).loc({ rows: [0] })
