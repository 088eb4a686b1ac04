import { supabase } from './supabase'

interface Filters {
  tour?: string
  team?: string
}

async function fetchAllPages<T>(page: (from: number, to: number) => any): Promise<T[]> {
  const rows: T[] = []
  for (let from = 0; ; from += 1000) {
    const { data, error } = await page(from, from + 999)
    if (error) throw error
    rows.push(...data)
    if (data.length < 1000) return rows
  }
}

export async function agents(filters: Filters) {
  function scoped(q: any) {
    if (filters.tour) q = q.in('tour_id', filters.tour.split(','))
    return q
  }
  return fetchAllPages((from, to) =>
    scoped(supabase.from('stats').select('map, agent')).eq('team', filters.team!).range(from, to),
  )
}
