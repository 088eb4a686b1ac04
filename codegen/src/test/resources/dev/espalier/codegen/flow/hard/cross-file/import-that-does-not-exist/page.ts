import { TABLE } from './generated/tables'
import { supabase } from './supabase'

export const rows = () => supabase.from(TABLE).select('id')
