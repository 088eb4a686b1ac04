import { supabase } from './supabase'

export const find = (conditions) => supabase.from('t').select('*').or(conditions.join(','))
