import { supabase } from './supabase'

export async function find(q?: string) {
  let builder = supabase.from('files').select('*')
  if (
    q !== undefined &&
    q.length > 2
  )
    builder = builder.ilike('name', `${q}%`)
  return (await builder).data
}
