import { supabase } from './supabase'

export async function f() {
  await supabase.from('t').insert({ a: 1 })
}
