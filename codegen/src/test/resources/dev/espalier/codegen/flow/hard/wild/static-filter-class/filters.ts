import type { PostgrestFilterBuilder } from '@supabase/postgrest-js'

export class ListingFilters {
  static apply(query: PostgrestFilterBuilder<any>, filters: { range?: number[]; place?: string }) {
    if (filters.range && filters.range.length === 2) {
      const [min, max] = filters.range
      if (min > 0) {
        query = query.gte('price', min)
      }
      if (max < 200) {
        query = query.lte('price', max)
      }
    }
    if (filters.place && filters.place !== 'All') {
      query = query.ilike('place', `%${filters.place}%`)
    }
    return query
  }
}
