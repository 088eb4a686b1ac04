import { supabase } from './supabase'
import { report } from './report'

export async function save(row: object) {
  const { error } = await supabase.from('rows').insert(row)
  report(error)
}

export async function saveAll(rows: object[]) {
  const response = await supabase.from('rows').insert(rows)
  if (!response.error) return true
  return false
}
