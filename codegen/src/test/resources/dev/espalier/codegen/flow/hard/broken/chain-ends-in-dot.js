import { supabase } from './supabase'

export const a = () => supabase.from('t').select('*').
