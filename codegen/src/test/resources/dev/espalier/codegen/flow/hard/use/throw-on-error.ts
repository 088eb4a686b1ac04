import { supabase } from './supabase'

export async function f() {
  const { data } = await supabase.from('t').select('*').throwOnError()
  return data
}
