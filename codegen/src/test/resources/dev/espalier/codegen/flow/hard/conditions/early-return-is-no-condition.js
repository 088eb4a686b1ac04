import { supabase } from './supabase'

export async function load(id) {
  if (!id) return null
  const { data, error } = await supabase.from('t').select('*').eq('id', id).single()
  if (error) return null
  const { data: more } = await supabase.from('u').select('*').eq('t_id', data.id)
  return { data, more }
}
