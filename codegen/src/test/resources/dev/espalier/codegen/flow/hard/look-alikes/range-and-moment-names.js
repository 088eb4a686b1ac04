import { DateRange } from './dates'
import { select } from 'd3-selection'

export const a = new DateRange().from('2020-01-01').to('2020-02-01').days()
export const b = DateRange.from('x').filter((d) => d).order()
export const c = select('svg').insert('g').order()
