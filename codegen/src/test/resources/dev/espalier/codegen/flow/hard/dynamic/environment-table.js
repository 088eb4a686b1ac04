import { supabase } from './supabase'

export const rows = () => supabase.from(process.env.TABLE).select('*')
