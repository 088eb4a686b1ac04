import { supabase } from './supabase'

export async function path(id: number): Promise<string[]> {
  const { data, error } = await supabase.from('folders').select('name, parent').eq('id', id).single()
  if (error) throw error
  return data.parent ? [...(await path(data.parent)), data.name] : [data.name]
}
