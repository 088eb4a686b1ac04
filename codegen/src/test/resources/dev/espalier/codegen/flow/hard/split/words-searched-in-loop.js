import { supabase } from './supabase'

export async function find(words) {
  const q = supabase.from('parts').select('*')
  for (const word of words) q.ilike('name', `%${word}%`)
  const { data, error } = await q
  return { data, error }
}
