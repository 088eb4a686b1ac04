import { supabase } from './supabase'

export const a = () => supabase.from().select('*')
export const b = () => supabase.rpc()
