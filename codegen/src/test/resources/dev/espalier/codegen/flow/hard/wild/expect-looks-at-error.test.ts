import { createClient, type SupabaseClient } from '@supabase/supabase-js'

async function deleteWhereIds(client: SupabaseClient, table: string, field: string, ids: string[]) {
  if (!ids.length) return
  const { error } = await client.from(table).delete().in(field, ids)
  expect(error, `clean ${table}.${field}`).toBeNull()
}

it('cleans', async () => {
  const service = createClient('http://localhost', 'k')
  await deleteWhereIds(service, 'rooms', 'owner_id', ['a'])
  await deleteWhereIds(service, 'plans', 'id', ['b', 'c'])
})
