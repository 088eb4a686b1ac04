import { supabase } from './supabase'

export const track = async (user) => {
  user && (await supabase.from('tracks').insert({ user_id: user.id }))
}
