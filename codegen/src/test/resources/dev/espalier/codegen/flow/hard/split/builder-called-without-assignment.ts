import { supabase } from './supabase'

export async function search(opts: { city?: string; open?: boolean }) {
  const query = supabase.from('shops').select('id, name')
  if (opts.city) query.eq('city', opts.city)
  if (opts.open) query.is('closed_at', null)
  query.limit(20)
  return await query
}
