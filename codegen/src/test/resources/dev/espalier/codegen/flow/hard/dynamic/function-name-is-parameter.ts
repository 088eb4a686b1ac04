import { supabase } from './supabase'

export const call = (name: string, args: object) => supabase.rpc(name, args)
