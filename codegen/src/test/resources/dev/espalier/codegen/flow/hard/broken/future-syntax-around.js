import { supabase } from './supabase'

const piped = 5 |> double(%)
const record = #{ a: 1 }

export const a = () => supabase.from('t').select('*')
