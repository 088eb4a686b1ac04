import { supabase } from './supabase'

const TABLE = process.env.BOOKINGS_TABLE ?? 'bookings'

export const a = () => supabase.from(TABLE).select('*')
