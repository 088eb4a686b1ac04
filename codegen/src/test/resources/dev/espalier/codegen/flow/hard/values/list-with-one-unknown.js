import { supabase } from './supabase'

export const a = (me, ids) => supabase.from('shares').select('*').in('owner', ['public', me]).in('id', ids)
