import { supabase } from './supabase'

export async function f() {
  const { data, error } = await supabase.from('a').select('*')
  return { data, error }
}

export async function g() {
  const { error } = await supabase.from('a').delete().eq('id', 1)
  console.log({ error })
}
