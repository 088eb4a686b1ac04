import { supabase } from './supabase'

export async function a(me: string) {
  const { data, error } = await supabase
    .from('posts')
    .select('*')
    .in('author', ((await supabase.from('follows').select('who').eq('me', me)).data ?? []).map((f) => f.who))
  if (error) throw error
  return data
}
