import { supabase } from './supabase'

export const a = () => supabase.from("it's a \"table\"").select('"Weird Column", `b`')
