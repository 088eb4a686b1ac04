import { supabase } from './supabase'

export async function f() {
  const { data, error } = await supabase.from('t').select('*')
  return data
}
