import { supabase } from './supabase'

const TABLES: Record<string, string> = { a: 'alpha', b: 'beta' }

export const rows = (key: string) => supabase.from(TABLES[key]).select('*')
