import { getSupabaseClient } from './supabase-client'

export const db = {
  from(table) {
    const client = getSupabaseClient()
    return client.from(table)
  },

  async select(table, columns = '*', options = {}) {
    const query = this.from(table).select(columns)
    if (options.eq) {
      query.eq(options.eq.field, options.eq.value)
    }
    return query
  },
}

export const rooms = () => db.from('rooms').select('id').order('id')
export const plans = () => db.select('plans')
