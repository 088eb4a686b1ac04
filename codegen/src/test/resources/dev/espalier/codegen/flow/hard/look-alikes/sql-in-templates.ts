import { sql } from './sql'
import postgres from 'postgres'

const pg = postgres()

export const a = () => sql`select * from bookings where id = ${1}`
export const b = () => pg`delete from bookings`
export const c = () => pg.unsafe('select id from bookings')
export const d = `SELECT id FROM bookings ${b}`
