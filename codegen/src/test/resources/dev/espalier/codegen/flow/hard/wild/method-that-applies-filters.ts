import type { SupabaseClient } from '@supabase/supabase-js'

interface Options {
  user: { role: string; id: string; unit: string }
  onlyMine?: boolean
}

export class ProcessService {
  constructor(private client: SupabaseClient) {}

  private applyFiltersToQuery(query: any, options: Options): any {
    if (options.user.role === 'clerk') {
      query = (query as any).eq('assigned_to', options.user.id)
    } else if (!['admin', 'lead'].includes(options.user.role)) {
      query = (query as any).or(`unit.eq."${options.user.unit}",assigned_to.eq.${options.user.id}`)
    }
    if (options.onlyMine) query = (query as any).eq('assigned_to', options.user.id)
    return query
  }

  async page(options: Options) {
    let query = this.client.from('processes').select('*', { count: 'exact' })
    query = this.applyFiltersToQuery(query, options)
    const { data, count, error } = await query.limit(20)
    if (error) throw error
    return { data, count }
  }
}
