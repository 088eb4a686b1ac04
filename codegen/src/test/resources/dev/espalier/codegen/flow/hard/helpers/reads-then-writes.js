import { supabase } from './supabase'

export async function increment(id) {
  const { data, error } = await supabase.from('counters').select('n').eq('id', id).single()
  if (error) throw error
  const next = data.n + 1
  const { error: failed } = await supabase.from('counters').update({ n: next }).eq('id', id)
  if (failed) throw failed
  return next
}
