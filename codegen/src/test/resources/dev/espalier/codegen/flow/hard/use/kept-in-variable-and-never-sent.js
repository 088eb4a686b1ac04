import { supabase } from './supabase'

export async function f() {
  const q = supabase.from('t').update({ a: 1 })
  q.eq('id', 2)
}
