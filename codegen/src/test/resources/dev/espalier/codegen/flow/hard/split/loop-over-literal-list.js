import { supabase } from './supabase'

export async function complete() {
  let q = supabase.from('people').select('id')
  for (const column of ['name', 'phone']) {
    q = q.not(column, 'is', null)
  }
  const { data, error } = await q
  if (error) throw error
  return data
}
