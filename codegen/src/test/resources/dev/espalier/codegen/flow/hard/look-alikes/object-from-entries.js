export const a = Object.fromEntries(new Map())
export const b = String.fromCharCode(65).concat('x')
export const c = new URLSearchParams({ from: 'a', select: 'b' })
export const d = Date.from?.('x')
