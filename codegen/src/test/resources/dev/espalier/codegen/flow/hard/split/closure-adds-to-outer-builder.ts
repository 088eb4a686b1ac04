import { supabase } from './supabase'

export async function find(params: URLSearchParams) {
  let q = supabase.from('wines').select('*')
  const where = (column: string) => {
    const value = params.get(column)
    if (value) q = q.eq(column, value)
  }
  where('grape')
  where('country')
  const { data, error } = await q
  if (error) throw error
  return data
}
