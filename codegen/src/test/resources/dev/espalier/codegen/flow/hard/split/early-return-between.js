import { supabase } from './supabase'

export async function get(id, withItems) {
  const q = supabase.from('carts').select('*').eq('id', id)
  if (!withItems) {
    return q.single()
  }
  const { data, error } = await q.limit(1)
  if (error) throw error
  return data
}
