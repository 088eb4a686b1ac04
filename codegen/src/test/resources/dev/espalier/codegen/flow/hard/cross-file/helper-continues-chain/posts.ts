import * as filters from './filters'
import { supabase } from './supabase'

export async function posts(locale?: string) {
  const { data, error } = await filters.onlyPublished(supabase.from('posts').select('slug'), locale).limit(5)
  if (error) throw error
  return data
}
