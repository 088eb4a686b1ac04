import { supabase } from './supabase'

export async function dashboard(userId: string) {
  const queries = {
    orders: supabase.from('orders').select('*').eq('user_id', userId),
    points: supabase.from('points').select('total').eq('user_id', userId),
  }
  const { data: orders, error } = await queries.orders.limit(10)
  if (error) throw error
  const points = await queries.points.single()
  return { orders, points: points.data }
}
