import { supabase } from './supabase'

export async function a(q = supabase.from('t').select('*'), id = 1) {
  const { data, error } = await q.limit(5)
  if (error) throw error
  return data ?? id
}
