import { supabase } from './supabase'

export async function rows(table: string) {
  const { data, error } = await supabase.from(table).select('*')
  if (error) throw error
  return data
}
