import { supabase } from './supabase'

export async function load(id) {
  const jobs = [
    supabase.from('a').select('*').eq('id', id),
    supabase.from('b').select('*').eq('a_id', id),
  ]
  const [a, b] = await Promise.all(jobs)
  if (a.error) throw a.error
  return { a: a.data, b: b.data }
}
