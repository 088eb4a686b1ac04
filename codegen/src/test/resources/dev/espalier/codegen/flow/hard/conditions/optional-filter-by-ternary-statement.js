import { supabase } from './supabase'

export async function find(user) {
  const q = supabase.from('files').select('*')
  user.admin ? q.order('owner') : q.eq('owner', user.id)
  const { data, error } = await q
  if (error) throw error
  return data
}
