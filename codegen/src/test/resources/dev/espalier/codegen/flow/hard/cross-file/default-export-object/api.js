import { supabase } from './supabase'

const all = (table, columns) => supabase.from(table).select(columns)

export default { all }
