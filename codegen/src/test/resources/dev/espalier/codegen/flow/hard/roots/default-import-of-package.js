import supabaseJs from '@supabase/supabase-js'

const client = supabaseJs.createClient('http://localhost', 'k')

await client.from('a').upsert({ id: 1, n: 2 }, { onConflict: 'id' })
