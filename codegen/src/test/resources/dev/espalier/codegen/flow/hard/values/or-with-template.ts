import { supabase } from './supabase'

export const search = (q: string) =>
  supabase.from('people').select('*').or(`name.ilike.%${q}%,phone.eq.${q}`)
