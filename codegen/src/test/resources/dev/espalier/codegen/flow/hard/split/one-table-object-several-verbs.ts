import { supabase } from './supabase'

export async function replace(rows: { id: number }[]) {
  const table = supabase.from('rates')
  await table.delete().neq('id', 0)
  const { error } = await table.insert(rows)
  if (error) throw error
}
