import { supabase } from './supabase'

export async function move(changes) {
  const results = await Promise.all(
    changes.map(({ id, rank }) => supabase.from('cards').update({ rank }).eq('id', id)),
  )
  const failed = results.find((r) => r.error)
  if (failed) throw failed.error
}
