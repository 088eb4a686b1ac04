import { supabase } from './supabase'

export async function f() {
  const { data, error: failure } = await supabase.from('t').select('*')
  return failure ? [] : data
}
