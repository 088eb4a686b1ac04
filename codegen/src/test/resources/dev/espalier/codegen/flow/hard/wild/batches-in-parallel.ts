import type { SupabaseClient } from '@supabase/supabase-js'

const NODE_COLS = 'id,label'

export async function fetchNodes(supabase: SupabaseClient, ids: string[]) {
  const all: unknown[] = []
  for (let i = 0; i < ids.length; i += 1000) {
    const queries = []
    for (let j = 0; j < 5 && i + j * 200 < ids.length; j++) {
      const batch = ids.slice(i + j * 200, i + (j + 1) * 200)
      queries.push(supabase.from('nodes').select(NODE_COLS).in('id', batch))
    }
    const results = await Promise.all(queries)
    for (const { data, error } of results) {
      if (error) throw new Error(error.message)
      if (data) all.push(...data)
    }
  }
  return all
}
