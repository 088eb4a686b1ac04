import { supabase } from './supabase'

async function withRetry<T>(run: () => PromiseLike<T>, times = 3): Promise<T> {
  let last: unknown
  for (let i = 0; i < times; i++) {
    try {
      return await run()
    } catch (e) {
      last = e
    }
  }
  throw last
}

export async function rooms() {
  const { data, error } = await withRetry(() => supabase.from('rooms').select('id'))
  if (error) throw error
  return data
}
