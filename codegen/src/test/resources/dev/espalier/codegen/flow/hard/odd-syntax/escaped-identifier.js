import { supabase } from './supabase'

export const a = () => supab\u0061se.from('t').select('id')
