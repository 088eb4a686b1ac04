import { supabase } from './supabase'

const filter = ['status', 'eq', 'open']

export const open = () => supabase.from('tickets').select('*').filter(...filter)
export const some = (f) => supabase.from('tickets').select('*').filter(...f)
