import { supabase } from './supabase'

export async function search(status?: string, from?: string) {
  let query = supabase.from('bookings').select('*')
  if (status) {
    query = query.eq('status', status)
  }
  if (from) query = query.gte('starts_at', from)
  const { data, error } = await query.order('starts_at')
  if (error) throw error
  return data
}
