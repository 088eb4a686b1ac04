import { BOOKINGS, COLUMNS } from './tables'
import { supabase } from './client'

export const upcoming = () => supabase.from(BOOKINGS).select(COLUMNS).gte('starts_at', new Date().toISOString())
