import { supabase } from './supabase'

export const f = () => supabase.from('t').select('*')

export async function g() {
  return await supabase.from('t').select('*')
}
