import { supabase } from './supabase'

export const put = (row: object, options: { onConflict?: string }) => supabase.from('t').upsert(row, options)
