import { supabase } from './supabase'

export async function f(signal: AbortSignal) {
  const { data, error } = await supabase
    .from('t')
    .select('*')
    .abortSignal(signal)
    .overrideTypes<{ id: number }[], { merge: false }>()
  if (error) throw error
  return data
}
