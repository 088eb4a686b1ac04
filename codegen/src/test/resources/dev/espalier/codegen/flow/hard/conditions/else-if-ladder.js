import { supabase } from './supabase'

export function counter(kind) {
  const q = supabase.from('hits').select('*', { count: 'exact', head: true })
  if (kind === 'day') q.gte('at', 'today')
  else if (kind === 'error') q.gte('status', 400)
  else q.limit(1)
  return q
}
