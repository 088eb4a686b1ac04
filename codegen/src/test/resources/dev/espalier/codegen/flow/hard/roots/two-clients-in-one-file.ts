import { createClient } from '@supabase/supabase-js'

const source = createClient('http://a', 'k')
const target = createClient('http://b', 'k', { db: { schema: 'copy' } })

export async function copy() {
  const { data, error } = await source.from('rows').select('*')
  if (error) throw error
  for (const row of data) {
    await target.from('rows').upsert(row)
  }
}
