import { supabase } from './supabase'

export async function doc(slug: string, strict: boolean) {
  const q = supabase.from('docs').select('body').eq('slug', slug)
  const { data, error } = await (strict ? q.single() : q.maybeSingle())
  if (error) throw error
  return data?.body
}
