import { createClient } from '@supabase/supabase-js'

const DRAFTS_TABLE = 'drafts'
const DRAFTS_COLUMNS = ['id', 'body'].join(', ')

export function makeDraftStore(env: Record<string, string | undefined>) {
  return createDraftStore(createClient(env.URL!, env.KEY!), { tableName: env.DRAFTS_TABLE })
}

export function createDraftStore(supabase: any, { tableName = DRAFTS_TABLE }: { tableName?: string } = {}) {
  return {
    async get(id: string) {
      const builder = supabase.from(tableName) as any
      const { data, error } = await builder.select(DRAFTS_COLUMNS).eq('id', id).maybeSingle()
      if (error) throw new Error('load')
      return data ?? undefined
    },
  }
}
