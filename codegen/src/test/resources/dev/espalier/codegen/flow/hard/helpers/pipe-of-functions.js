import { supabase } from './supabase'

const open = (q) => q.eq('open', true)
const newest = (q) => q.order('id', { ascending: false })

export const list = () => [open, newest].reduce((q, f) => f(q), supabase.from('tickets').select('*'))
