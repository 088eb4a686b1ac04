import { createClient } from '@supabase/supabase-js'

async function top(db: any, n: number) {
  const { data } = await db.from('scores').select('*').order('points', { ascending: false }).limit(n)
  return data
}

export async function handler() {
  const client = createClient('http://localhost', 'k')
  return top(client, 3)
}
