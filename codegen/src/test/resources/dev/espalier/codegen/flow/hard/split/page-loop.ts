import { supabase } from './supabase'

export async function everything() {
  const all: unknown[] = []
  const size = 1000
  let page = 0
  while (true) {
    const { data, error } = await supabase
      .from('readings')
      .select('*')
      .range(page * size, page * size + size - 1)
    if (error) throw error
    all.push(...data)
    if (data.length < size) break
    page++
  }
  return all
}
