import { supabase } from './supabase'

export async function f() {
  const first = supabase.from('a').select('*')
  const second = supabase.from('b').select('*')
  const a = await first
  const { data: b, error } = await second
  if (a.error || error) throw new Error('no')
  return [a.data, b]
}
