import { supabase } from './supabase'

export async function ordersOf(email: string) {
  const { data: user, error } = await supabase.from('users').select('id').eq('email', email).single()
  if (error) throw error
  const { data: orders } = await supabase.from('orders').select('*').eq('user_id', user.id)
  return orders
}
