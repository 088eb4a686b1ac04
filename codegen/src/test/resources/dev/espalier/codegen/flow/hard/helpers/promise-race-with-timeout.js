import { supabase } from './supabase'

const timeout = (ms) => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), ms))

export async function f() {
  const { data, error } = await Promise.race([supabase.from('t').select('*').limit(1), timeout(100)])
  if (error) throw error
  return data
}
