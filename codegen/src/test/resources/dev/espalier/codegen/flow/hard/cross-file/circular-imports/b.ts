import { TABLE_A } from './a'
import { supabase } from './supabase'
export const fromB = 'table_b'
export const two = () => supabase.from(TABLE_A).select('*')
