import { supabase } from './supabase'

const only = {
  mine: (q, me) => q.eq('owner', me),
  open: (q) => q.is('closed_at', null),
}

export async function myOpen(me) {
  const { data } = await only.open(only.mine(supabase.from('issues').select('*'), me))
  return data
}
