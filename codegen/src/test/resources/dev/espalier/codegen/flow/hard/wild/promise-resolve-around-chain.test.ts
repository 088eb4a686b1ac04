import { supabaseAdmin } from '../src/supabase'

afterAll(async () => {
  await Promise.resolve((supabaseAdmin as any).from('appointments').delete().eq('org', 'test')).catch(() => null)
})
