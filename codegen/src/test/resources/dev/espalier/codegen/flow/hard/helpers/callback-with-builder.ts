import { supabase } from './supabase'

async function fetchAll(build: (q: any) => any) {
  const { data, error } = await build(supabase.from('orders').select('*'))
  if (error) throw error
  return data
}

export const paid = () => fetchAll((q) => q.eq('paid', true))
export const late = (day: string) => fetchAll((q) => q.eq('paid', false).lt('due', day))
