import { supabase } from './supabase'

export const a = () =>
  supabase
    .from('n')
    .select('*')
    .gt('a', -1)
    .lt('b', 1.50)
    .eq('c', 9007199254740993)
    .limit(1_000)
