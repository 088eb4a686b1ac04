import { supabase } from './client'

export const a = () => supabase['from']('a').select('id')
export const b = () => supabase?.from?.('b')?.select?.('id')
