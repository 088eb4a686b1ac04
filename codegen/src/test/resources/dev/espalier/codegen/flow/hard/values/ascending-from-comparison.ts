import { supabase } from './supabase'

export const rows = (dir: 'asc' | 'desc') => supabase.from('rows').select('*').order('id', { ascending: dir === 'asc' })
