import { supabase } from './supabase'

export async function f() {
  let data, error
  ;({ data, error } = await supabase.from('a').select('*'))
  if (error) {
    ;({ data } = await supabase.from('b').select('*'))
  }
  return data
}
