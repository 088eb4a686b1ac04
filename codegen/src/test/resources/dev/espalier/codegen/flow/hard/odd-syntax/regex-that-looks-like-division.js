import { supabase } from './supabase'

export async function a(x, y) {
  const z = x / y / 2
  const r = /supabase.from('no')/g.test(String(z))
  const { data } = await supabase.from('t').select('*').eq('ok', r)
  return data
}
