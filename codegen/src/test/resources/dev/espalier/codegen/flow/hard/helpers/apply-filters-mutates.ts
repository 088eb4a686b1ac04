import { supabase } from './supabase'

interface Filters {
  genre?: string
  year?: number
}

function applyFilters(query: any, filters: Filters) {
  if (filters.genre) query.eq('genre', filters.genre)
  if (filters.year) query.gte('year', filters.year)
}

export async function albums(filters: Filters) {
  const query = supabase.from('albums').select('id')
  applyFilters(query, filters)
  const { data, error } = await query
  if (error) throw error
  return data
}
