import { supabase } from './supabase'

export async function upload(file: File) {
  const { data, error } = await supabase.storage.from('avatars').upload(file.name, file, { upsert: true })
  if (error) throw error
  return supabase.storage.from('avatars').getPublicUrl(data.path)
}

export const remove = (p: string) => supabase.storage.from('avatars').remove([p])
