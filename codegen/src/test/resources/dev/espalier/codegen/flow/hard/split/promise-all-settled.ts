import { supabase } from './supabase'

export async function ping() {
  const results = await Promise.allSettled([
    supabase.rpc('ping'),
    supabase.from('pings').insert({ ok: true }),
  ])
  return results.length
}
