import { supabase } from './supabase'

export async function find(city) {
  let q = supabase.from('flats').select('*')
  if (city) (q = q.eq('city', city)), (q = q.order('rent'))
  return (await q).data
}
