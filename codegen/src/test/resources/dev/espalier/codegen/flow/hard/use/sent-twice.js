import { supabase } from './supabase'

export async function f() {
  const q = supabase.from('t').select('*').eq('a', 1)
  const first = await q
  if (first.error) await new Promise((r) => setTimeout(r, 100))
  const { data } = await q
  return data
}
