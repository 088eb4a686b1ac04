import { supabase } from './supabase'

export async function rows(kind: string) {
  let table = 'customers'
  if (kind === 'staff') {
    table = 'staff'
  }
  const { data, error } = await supabase.from(table).select('*')
  if (error) throw error
  return data
}
