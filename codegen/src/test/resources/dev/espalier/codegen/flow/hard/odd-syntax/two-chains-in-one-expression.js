import { supabase } from './supabase'

export const copy = async () =>
  supabase.from('to').insert((await supabase.from('source').select('*')).data)
