import { supabase } from './supabase'

const TABLES = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
])

export const rows = (key: string) => supabase.from(TABLES.get(key)!).select('*')
