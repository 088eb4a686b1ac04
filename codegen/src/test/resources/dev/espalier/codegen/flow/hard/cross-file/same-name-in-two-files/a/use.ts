import { TABLE } from './table'
import { supabase } from '../supabase'
export const rows = () => supabase.from(TABLE).select('id')
