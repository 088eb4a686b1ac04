import { supabase } from './supabase'

export const f = (id: number) => supabase.from('t').select('*').match({ id, state: 'open' })
