import { supabase } from './supabase'

export async function f() {
  const response = await supabase.from('t').select('*')
  console.log('asked')
  if (response.error) {
    throw response.error
  }
  return response.data
}
