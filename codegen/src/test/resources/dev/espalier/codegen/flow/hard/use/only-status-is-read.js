import { supabase } from './supabase'

export async function f() {
  const { status } = await supabase.from('t').insert({ a: 1 })
  return status === 201
}
