import { createClient } from '@supabase/supabase-js'

const supabase = createClient('http://localhost', 'k')
const from = supabase.from.bind(supabase)
const rpc = supabase.rpc.bind(supabase)

export const all = () => from('orders').select('*')
export const close = (id) => rpc('close_order', { id })
