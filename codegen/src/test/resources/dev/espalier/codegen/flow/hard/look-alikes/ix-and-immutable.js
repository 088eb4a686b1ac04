import { from as ix } from 'ix/iterable'
import { List, Seq } from 'immutable'
import * as Iter from 'ix'

export const a = ix([1]).pipe()
export const b = Iter.Iterable.from([1]).filter((x) => x > 0)
export const c = List.from?.([1])
export const d = Seq.from([1]).filter(Boolean)
