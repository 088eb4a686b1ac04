import { supabase } from './supabase'

function fetchT() {
  return supabase.from('t').select('*')
}

export async function a() {
  const { data, error } = await fetchT()
  if (error) throw error
  return data
}
