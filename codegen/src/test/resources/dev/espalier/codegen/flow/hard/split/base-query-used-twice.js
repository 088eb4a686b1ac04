import { supabase } from './supabase'

export async function pageOf(n) {
  const table = supabase.from('logs')
  const { count } = await table.select('*', { count: 'exact', head: true })
  const { data } = await table.select('*').range(n * 10, n * 10 + 9)
  return { count, data }
}
