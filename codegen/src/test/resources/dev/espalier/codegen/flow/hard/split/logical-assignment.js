import { supabase } from './supabase'

export async function run(query, id) {
  query ??= supabase.from('runs').select('*')
  query.eq('id', id)
  const { data, error } = await query
  if (error) throw error
  return data
}
