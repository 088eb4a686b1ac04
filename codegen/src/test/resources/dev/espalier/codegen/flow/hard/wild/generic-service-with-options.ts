import { supabase } from './supabase'

interface QueryOptions {
  select?: string
  limit?: number
  orderBy?: { column: string; ascending?: boolean }[]
  filters?: Record<string, unknown>
}

export class EntityService {
  protected tableName: string
  constructor(tableName: string) {
    this.tableName = tableName
  }

  async getAll(options: QueryOptions = {}) {
    let query = supabase.from(this.tableName).select(options.select || '*')
    if (options.filters) {
      Object.entries(options.filters).forEach(([key, value]) => {
        if (value !== undefined && value !== null) {
          query = query.eq(key, value)
        }
      })
    }
    if (options.orderBy) {
      options.orderBy.forEach(({ column, ascending = true }) => {
        query = query.order(column, { ascending })
      })
    }
    if (options.limit) query = query.limit(options.limit)
    const { data, error } = await query
    if (error) throw error
    return data
  }
}

export const teams = new EntityService('teams')
