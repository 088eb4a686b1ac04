import { supabase } from './supabase'

export const sub = supabase
  .channel('room')
  .on('postgres_changes', { event: '*', schema: 'public', table: 'bookings', filter: 'id=eq.1' }, () => {})
  .subscribe()

export const stop = () => supabase.removeChannel(sub)
