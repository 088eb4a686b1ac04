import { supabase } from './supabase'

export const filter = (op: 'eq' | 'gt', column: string, value: string) =>
  supabase.from('t').select('*')[op](column, value)
