import { supabase } from './supabase'

export function forget(id: string) {
  supabase.from('tokens').delete().eq('id', id)
}

export function forgetToo(id: string) {
  void supabase.from('tokens').delete().eq('id', id)
}
