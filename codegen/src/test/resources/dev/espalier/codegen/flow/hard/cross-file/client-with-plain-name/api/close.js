import pg from '../lib/conn'

export const close = (day) => pg.rpc('close_day', { day })
