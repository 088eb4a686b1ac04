import { supabase } from './supabase'

async function unwrap<T>(promise: PromiseLike<{ data: T; error: Error | null }>): Promise<T> {
  const { data, error } = await promise
  if (error) throw error
  return data
}

export const countries = () => unwrap(supabase.from('countries').select('code, name'))
