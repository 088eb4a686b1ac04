import { supabase } from '../lib/supabase'
import { applyFilters } from '../lib/applyFilters'

export async function list(filters: Record<string, unknown>) {
  const { data, error } = await applyFilters(supabase.from('products').select('*'), filters).limit(50)
  if (error) throw error
  return data
}
