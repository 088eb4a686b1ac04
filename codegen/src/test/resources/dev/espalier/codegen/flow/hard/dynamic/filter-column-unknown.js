import { supabase } from './supabase'

export const by = (column, value) => supabase.from('t').select('id').eq(column, value)
