import { supabase } from './supabase'

export async function find({ city, max }) {
  const q = supabase.from('flats').select('*')
  city && q.eq('city', city)
  max && q.lte('rent', max)
  const { data } = await q
  return data
}
