import { supabase } from './supabase'

export const f = async () => (await supabase.from('t').select('*')).data
export const g = async () => (await supabase.from('t').select('*')).error?.message
