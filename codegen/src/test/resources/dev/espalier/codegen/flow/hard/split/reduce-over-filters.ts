import { supabase } from './supabase'

export async function find(filters: Array<[string, unknown]>) {
  const { data, error } = await filters.reduce(
    (q, [column, value]) => q.eq(column, value),
    supabase.from('assets').select('id'),
  )
  if (error) throw error
  return data
}
