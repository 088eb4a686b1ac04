import { supabase } from './supabase'

export async function a(id: string): Promise<any> {
  const { data } = await supabase.from('t').select('*').eq('id', id as any)
  return data
}
