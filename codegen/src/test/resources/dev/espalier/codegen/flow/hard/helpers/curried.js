import { supabase } from './supabase'

const by = (table) => (column) => (value) => supabase.from(table).select('*').eq(column, value)

const artistByName = by('artists')('name')

export async function find(name) {
  const { data } = await artistByName(name)
  return data
}
