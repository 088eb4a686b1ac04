import { supabase } from '@/services/supabase'

export async function getOrders(name: string | undefined, cursor: number | undefined, desc: boolean, limit: number) {
  let query = supabase.from('orders').select('*')
  if (name) {
    const { data: mine } = await supabase.from('offers').select('order_id').eq('supplier', name)
    const ids = mine?.map((o) => o.order_id) || []
    query = query.in('id', ids)
  }
  if (cursor) {
    if (desc) query = query.lt('id', cursor)
    else query = query.gt('id', cursor)
  }
  const { data, error } = await query.order('id', { ascending: !desc }).limit(limit)
  if (error) {
    console.error('failed', error)
    throw error
  }
  return data
}
