import { supabase } from './supabase'

export const search = (q) => supabase.from('people').select('*').or('name.ilike.%' + q + '%')
