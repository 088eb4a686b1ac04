import { supabase } from './supabase'

export async function* pages(size) {
  for (let from = 0; ; from += size) {
    const { data, error } = await supabase.from('events').select('*').order('id').range(from, from + size - 1)
    if (error) throw error
    if (!data.length) return
    yield data
  }
}
