import { supabase } from './supabase'

export async function f() {
  const { data, ...rest } = await supabase.from('t').select('*')
  if (rest.error) throw rest.error
  return data
}
