import { supabase } from './supabase'

export const a = () => supabase.from('n').select(undefined, { count: 'exact' }).eq('x', null).is('y', undefined)
