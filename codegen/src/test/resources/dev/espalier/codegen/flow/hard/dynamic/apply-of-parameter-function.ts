import { supabase } from './supabase'

export async function list(refine: (q: any) => any) {
  const { data, error } = await refine(supabase.from('t').select('*'))
  if (error) throw error
  return data
}
