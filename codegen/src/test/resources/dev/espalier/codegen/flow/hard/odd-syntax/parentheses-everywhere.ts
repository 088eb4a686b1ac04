import { supabase } from './supabase'

export const a = async () => {
  const { error } = await ((((supabase)).from)(('t')).insert(({ a: (1) })))
  if (error) throw error
}
