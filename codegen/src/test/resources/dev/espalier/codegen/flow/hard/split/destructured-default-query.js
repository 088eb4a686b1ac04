import { supabase } from './supabase'

export async function run({ limit = 10, ...rest } = {}) {
  const { data, error } = await supabase.from('runs').select('*').match(rest).limit(limit)
  return error ?? data
}
