import { supabase } from './supabase'

export async function attach(id: string, file: File) {
  const up = await supabase.storage.from('files').upload(id, file)
  if (up.error) throw up.error
  const { error } = await supabase.from('files').insert({ id, path: up.data.path })
  if (error) await supabase.storage.from('files').remove([id])
}
