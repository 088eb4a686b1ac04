import { supabase } from './supabase'

export async function a() {
  const { data, error } = await supabase.from('t').select('*')
  if (error) throw error
  return data
