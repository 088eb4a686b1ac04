import { supabase } from './supabase'

export const rows = (columns) => supabase.from('t').select(columns).eq('id', 1)
