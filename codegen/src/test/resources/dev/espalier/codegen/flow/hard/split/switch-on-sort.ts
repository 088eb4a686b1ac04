import { supabase } from './supabase'

export async function listings(sort: string) {
  let query = supabase.from('listings').select('*').eq('active', true)
  switch (sort) {
    case 'price':
      query = query.order('price', { ascending: true })
      break
    case 'newest':
      query = query.order('created_at', { ascending: false })
      break
  }
  const { data, error } = await query.limit(24)
  if (error) throw error
  return data
}
