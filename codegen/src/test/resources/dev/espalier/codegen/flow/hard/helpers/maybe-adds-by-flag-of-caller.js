import { supabase } from './supabase'

function list(includeHidden) {
  const q = supabase.from('items').select('*')
  if (!includeHidden) q.eq('hidden', false)
  return q
}

export async function publicItems(flag) {
  const { data, error } = await list(flag)
  if (error) throw error
  return data
}
