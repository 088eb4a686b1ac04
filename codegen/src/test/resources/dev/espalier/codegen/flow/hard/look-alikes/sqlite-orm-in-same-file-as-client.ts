// two databases in one file: only Supabase's chains count
import { supabase } from './supabase'
import { drizzle } from 'drizzle-orm/libsql'
import { cache } from './schema'

const local = drizzle('file:local.db')

export async function sync() {
  const { data, error } = await supabase.from('rows').select('*')
  if (error) throw error
  await local.delete(cache)
  await local.insert(cache).values(data)
  return local.select().from(cache)
}
