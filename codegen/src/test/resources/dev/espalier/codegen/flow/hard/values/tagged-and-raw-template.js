import { supabase } from './supabase'

const gql = String.raw`id, name`

export const a = () => supabase.from('t').select(gql)
export const b = () => supabase.from('t').select(/* sql */ `id`)
