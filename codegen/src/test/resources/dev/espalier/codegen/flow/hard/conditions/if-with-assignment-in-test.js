import { supabase } from './supabase'

export async function find(url) {
  const q = supabase.from('files').select('*')
  let tag
  if ((tag = url.searchParams.get('tag'))) q.contains('tags', [tag])
  const { data, error } = await q
  if (error) throw error
  return data
}
