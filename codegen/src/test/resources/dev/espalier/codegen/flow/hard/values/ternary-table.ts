import { supabase } from './supabase'

export const rows = (archived: boolean) => supabase.from(archived ? 'bookings_archive' : 'bookings').select('*')
