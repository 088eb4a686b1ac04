import { supabase } from './supabase'

export async function toggle(on: boolean, id: number) {
  const { error } = on
    ? await supabase.from('likes').insert({ post_id: id })
    : await supabase.from('likes').delete().eq('post_id', id)
  if (error) throw error
}
