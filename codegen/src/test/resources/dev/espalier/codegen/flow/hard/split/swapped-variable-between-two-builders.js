import { supabase } from './supabase'

export async function f() {
  let q = supabase.from('a').select('*')
  const first = q
  q = supabase.from('b').select('*')
  q.eq('x', 1)
  first.eq('y', 2)
  const [a, b] = [await first, await q]
  return a.error ?? b.data
}
