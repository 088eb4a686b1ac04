import moment from 'moment'
import dayjs from 'dayjs'

export const a = moment('2020-01-01').from('2021-01-01')
export const b = dayjs('2020-01-01').from(dayjs('2021-01-01'))
export const c = moment.duration(5).from
export const d = dayjs().from('x', true)
