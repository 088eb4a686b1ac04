import { supabase } from './supabase'

export async function find(id, slug) {
  const q = supabase.from('pages').select('*')
  if (id != null) q.eq('id', id)
  else if (slug) q.eq('slug', slug)
  else throw new Error('neither')
  return (await q.single()).data
}
