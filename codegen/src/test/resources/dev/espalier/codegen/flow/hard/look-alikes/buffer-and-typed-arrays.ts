export const a = Buffer.from('text', 'utf8').toString('base64')
export const b = Uint8Array.from([1, 2, 3]).slice(1)
export const c = Float64Array.from(new Set([1]))
export const d = Buffer.from(a, 'base64').equals(Buffer.from('x'))
