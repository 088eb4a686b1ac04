import { supabase } from './supabase'

export async function people(kind: string) {
  let query
  if (kind === 'staff') {
    query = supabase.from('staff').select('id, name')
  } else {
    query = supabase.from('customers').select('id, name')
  }
  const { data, error } = await query.order('name')
  if (error) throw error
  return data
}
