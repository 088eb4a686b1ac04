import { supabase } from './supabase'

export const rows = () => supabase.from('t').select('*').myOwnFilter('x').eq('id', 1)
