import { supabase } from './supabase'

export const search = (q) =>
  supabase
    .from('people')
    .select('*')
    .or(['name', 'email'].map((c) => `${c}.ilike.%${q}%`).join(','))
