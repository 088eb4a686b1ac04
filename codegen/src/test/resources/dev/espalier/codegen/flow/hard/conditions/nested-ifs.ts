import { supabase } from './supabase'

export async function find(a?: string, b?: string) {
  let q = supabase.from('t').select('*')
  if (a) {
    q = q.eq('a', a)
    if (b) {
      q = q.eq('b', b)
    }
    q = q.order('a')
  }
  const { data, error } = await q
  if (error) throw error
  return data
}
