import { withRetry } from 'some-retry-package'
import { supabase } from './supabase'

export async function rates() {
  const { data } = await withRetry(() => supabase.from('rates').select('*'), 3)
  return data
}

export async function ratesOrThrow() {
  return withRetry(async () => {
    const { data, error } = await supabase.from('rates').select('*')
    if (error) throw error
    return data
  })
}
