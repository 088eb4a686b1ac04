import { supabase } from './supabase'

function active() {
  return supabase.from('members').select('id, email').eq('active', true)
}

export async function list() {
  const { data } = await active().order('email')
  return data
}

export async function one(id) {
  const { data, error } = await active().eq('id', id).single()
  if (error) throw error
  return data
}
