import { supabase } from './supabase'

export async function load(withClients) {
  const queries = [
    supabase.from('shops').select('id, name').order('name'),
  ]
  if (withClients) {
    queries.push(supabase.from('clients').select('id, phone').order('phone'))
  }
  const results = await Promise.all(queries)
  for (const r of results) if (r.error) throw r.error
  return results.map((r) => r.data)
}
