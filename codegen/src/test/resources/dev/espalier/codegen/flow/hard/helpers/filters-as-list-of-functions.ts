import { supabase } from './supabase'

type Filter = (q: any) => any

const since = (day: string): Filter => (q) => q.gte('day', day)
const of = (kind: string): Filter => (q) => q.eq('kind', kind)

async function run(...filters: Filter[]) {
  let q: any = supabase.from('events').select('*')
  for (const f of filters) q = f(q)
  const { data, error } = await q
  if (error) throw error
  return data
}

export const recent = (day: string) => run(since(day), of('visit'))
