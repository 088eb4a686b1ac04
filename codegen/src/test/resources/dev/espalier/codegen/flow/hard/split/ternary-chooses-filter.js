import { supabase } from './supabase'

export async function list(archived) {
  const base = supabase.from('projects').select('*')
  const query = archived ? base.not('archived_at', 'is', null) : base.is('archived_at', null)
  const { data, error } = await query
  if (error) throw error
  return data
}
