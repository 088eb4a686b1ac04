import { supabase } from './supabase'

export const partition = (year: number) => supabase.from(`events_${year}`).select('*')
