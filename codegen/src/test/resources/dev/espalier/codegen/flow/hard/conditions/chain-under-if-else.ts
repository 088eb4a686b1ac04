import { supabase } from './supabase'

export async function save(row: { id?: string; name: string }) {
  if (row.id) {
    const { error } = await supabase.from('people').update({ name: row.name }).eq('id', row.id)
    if (error) throw error
  } else {
    const { error } = await supabase.from('people').insert({ name: row.name })
    if (error) throw error
  }
}
