import { supabase } from './supabase'

export async function a(id: string) {
  const q = (supabase.from('t' as any) as any).select('*') as any
  const { data, error } = await (q.eq('id', id as never) as Promise<any>)
  if (error) throw error
  return data!
}
