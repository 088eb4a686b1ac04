import { supabase } from './supabase'

export async function list(owner) {
  let query = supabase.from('projects').select('*')
  query = owner ? query.eq('owner', owner) : query
  return query
}
