import { supabase } from './supabase'

const operators: Record<string, (q: any, c: string, v: string) => any> = {
  is: (q, c, v) => q.eq(c, v),
  like: (q, c, v) => q.ilike(c, v),
}

export async function find(op: string, column: string, value: string) {
  const q = supabase.from('t').select('*')
  const { data, error } = await operators[op](q, column, value)
  if (error) throw error
  return data
}
