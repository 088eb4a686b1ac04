import { fromB } from './b'
import { supabase } from './supabase'
export const TABLE_A = 'table_a'
export const one = () => supabase.from(fromB).select('*')
