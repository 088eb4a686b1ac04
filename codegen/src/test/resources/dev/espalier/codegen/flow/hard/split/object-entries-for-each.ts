import { supabase } from './supabase'

export async function find(filters: Record<string, string>) {
  const query = supabase.from('assets').select('*')
  Object.entries(filters).forEach(([column, value]) => {
    query.eq(column, value)
  })
  const { data, error } = await query
  if (error) throw error
  return data
}
