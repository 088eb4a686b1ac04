import type { PostgrestQueryBuilder } from '@supabase/postgrest-js'

export function makeDelete(query: PostgrestQueryBuilder<any, any, any>, keys: string[]) {
  return async (input: Record<string, unknown>) => {
    let builder = query.delete()
    for (const key of keys) {
      builder = builder.eq(key, input[key])
    }
    const { data } = await builder.select('*').throwOnError().single()
    return data
  }
}
