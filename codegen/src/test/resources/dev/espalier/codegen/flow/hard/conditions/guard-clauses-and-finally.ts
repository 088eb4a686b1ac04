import { supabase } from './supabase'

export async function close(id: number, user?: { admin: boolean }) {
  if (!user) throw new Error('who?')
  if (!user.admin) {
    const { error } = await supabase.from('requests').insert({ booking: id })
    return !error
  }
  try {
    await supabase.from('bookings').update({ closed: true }).eq('id', id).throwOnError()
  } finally {
    if (id > 0) await supabase.rpc('refresh')
  }
}
