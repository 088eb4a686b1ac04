import { from as query } from 'linq-to-typescript'
import E from './lib/enumerable'

export const a = query([1]).select((x) => x).toArray()
export const b = E.from([1, 2]).select((x) => x + 1).toArray()
export const c = E.from(list()).select((x, i) => ({ x, i })).limit(1)
function list() {
  return [1]
}
