import { from, of, Observable } from 'rxjs'
import * as rx from 'rxjs'
import { map, select } from './operators'

export const a = from([1, 2, 3]).pipe(map((x) => x + 1))
export const b = rx.from(fetch('/x')).pipe(select())
export const c = from(of(1)).subscribe()
export const d = (Observable as any).from([1])
