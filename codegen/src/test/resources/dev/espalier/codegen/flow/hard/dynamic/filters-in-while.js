import { supabase } from './supabase'

export async function find(list) {
  let q = supabase.from('t').select('*')
  let i = 0
  while (i < list.length) {
    const [column, op, value] = list[i++]
    q = q.filter(column, op, value)
  }
  const { data, error } = await q
  if (error) throw error
  return data
}
