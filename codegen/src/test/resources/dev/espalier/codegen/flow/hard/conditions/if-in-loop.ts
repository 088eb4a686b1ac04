import { supabase } from './supabase'

export async function sync(rows: { id: string; gone: boolean }[]) {
  for (const row of rows) {
    if (row.gone) {
      await supabase.from('rows').delete().eq('id', row.id)
      continue
    }
    await supabase.from('rows').upsert({ id: row.id })
  }
}
