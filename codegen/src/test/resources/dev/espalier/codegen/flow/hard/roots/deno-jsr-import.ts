import { createClient } from 'jsr:@supabase/supabase-js@2'

const store = createClient('http://localhost:54321', 'anon')

for (const row of JSON.parse(Deno.readTextFileSync('rows.json'))) {
  await store.from('rows').insert(row)
}
