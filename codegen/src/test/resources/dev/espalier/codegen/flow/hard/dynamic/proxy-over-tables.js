import { supabase } from './supabase'

export const db = new Proxy({}, { get: (_, table) => supabase.from(table) })

export const rows = () => db.bookings.select('*')
