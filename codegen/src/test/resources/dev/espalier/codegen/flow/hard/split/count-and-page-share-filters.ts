import { supabase } from './supabase'

export async function page(term: string, n: number) {
  const filter = (q: any) => (term ? q.ilike('name', `%${term}%`) : q)
  const count = filter(supabase.from('names').select('*', { count: 'exact', head: true }))
  const rows = filter(supabase.from('names').select('id, name')).range(n * 10, n * 10 + 9)
  const [c, r] = await Promise.all([count, rows])
  if (r.error) throw r.error
  return { total: c.count, rows: r.data }
}
