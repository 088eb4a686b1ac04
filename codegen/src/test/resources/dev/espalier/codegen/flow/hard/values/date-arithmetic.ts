import { supabase } from './supabase'

export async function recent(days: number) {
  const since = new Date()
  since.setDate(since.getDate() - days)
  const { data, error } = await supabase.from('events').select('*').gte('at', since.toISOString())
  if (error) throw error
  return data
}
