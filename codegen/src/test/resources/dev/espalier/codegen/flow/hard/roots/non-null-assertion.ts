import { createClient, SupabaseClient } from '@supabase/supabase-js'

let supabase: SupabaseClient | undefined

export function init(url: string, key: string) {
  supabase = createClient(url, key)
}

export async function tags() {
  const { data, error } = await supabase!.from('tags').select('name')
  if (error) throw error
  return data.map((t) => t.name)
}
