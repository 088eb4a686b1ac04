import { supabase } from './supabase'

const queries = new Map<string, any>()
queries.set('a', supabase.from('a').select('*'))
queries.set('b', supabase.from('b').select('*'))

export async function run(name: string) {
  const { data, error } = await queries.get(name)
  if (error) throw error
  return data
}
