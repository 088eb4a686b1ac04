import { supabase } from './supabase'
import { ListingFilters } from './filters'

export const listings = async (filters: { range?: number[]; place?: string }) => {
  let query = supabase.from('listings').select('*') as any
  query = ListingFilters.apply(query, filters)
  const { data, error } = await query
  if (error) throw error
  return data
}
