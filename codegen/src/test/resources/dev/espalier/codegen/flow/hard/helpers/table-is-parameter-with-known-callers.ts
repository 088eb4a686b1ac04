import { supabase } from './supabase'

async function byId(table: string, id: number) {
  const { data, error } = await supabase.from(table).select('*').eq('id', id).single()
  if (error) throw error
  return data
}

export const artist = (id: number) => byId('artists', id)
export const label = (id: number) => byId('labels', id)
