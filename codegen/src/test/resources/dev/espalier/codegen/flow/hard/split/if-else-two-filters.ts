import { supabase } from './supabase'

export async function unread(userId: string | null) {
  let q = supabase.from('messages').select('id', { count: 'exact', head: true })
  if (userId === null) {
    q = q.is('reader_id', null)
  } else {
    q = q.eq('reader_id', userId)
  }
  const { count, error } = await q
  if (error) return 0
  return count
}
