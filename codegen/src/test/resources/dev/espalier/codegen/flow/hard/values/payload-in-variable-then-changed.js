import { supabase } from './supabase'

export async function save(form) {
  const row = { name: form.name, active: true }
  row.updated_by = 'web'
  delete row.active
  const { error } = await supabase.from('rows').insert(row)
  if (error) throw error
}
