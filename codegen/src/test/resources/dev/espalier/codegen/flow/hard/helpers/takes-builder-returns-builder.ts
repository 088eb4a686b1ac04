import { supabase } from './supabase'

const paginate = (query: any, page: number) => query.range(page * 20, page * 20 + 19)

export async function songs(page: number) {
  const { data, error } = await paginate(supabase.from('songs').select('*').order('title'), page)
  if (error) throw error
  return data
}
