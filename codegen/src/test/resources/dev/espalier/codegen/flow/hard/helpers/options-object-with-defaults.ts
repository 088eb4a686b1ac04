import { supabase } from './supabase'

interface Options {
  columns?: string
  ascending?: boolean
}

function list(table: string, { columns = '*', ascending = true }: Options = {}) {
  return supabase.from(table).select(columns).order('id', { ascending })
}

export const a = () => list('a')
export const b = () => list('b', { columns: 'id', ascending: false })
