import { supabase } from './supabase'

async function load(table: 'a' | 'b') {
  return supabase.from(table).select('*')
}

export async function both() {
  const a = await load('a')
  const { data: b } = await load('b')
  if (a.error) throw a.error
  return [a.data, b]
}
