import { supabase } from './supabase'

export const größen = () => supabase.from('Größen').select('größe, 価格').order('価格')
export const emoji = () => supabase.from('🎉 parties').select('*').eq('mood', '🙂')
