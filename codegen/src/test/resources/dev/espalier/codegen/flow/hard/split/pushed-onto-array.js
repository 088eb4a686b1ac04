import { supabase } from './supabase'

export async function renumber(items) {
  const updates = []
  for (let i = 0; i < items.length; i++) {
    updates.push(supabase.from('items').update({ position: i }).eq('id', items[i].id))
  }
  await Promise.all(updates)
}
