import { supabase } from './supabase'

export async function find(filters: { column: string; value: string }[]) {
  let q = supabase.from('parts').select('*')
  for (const f of filters) {
    q = q.eq(f.column, f.value)
  }
  const { data } = await q
  return data
}
