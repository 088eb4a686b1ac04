import { supabase } from './supabase'

export async function get(id: string) {
  let response
  try {
    response = await supabase.from('docs').select('*').eq('id', id).single()
  } finally {
    console.timeEnd('get')
  }
  if (response.error) throw response.error
  return response.data
}
