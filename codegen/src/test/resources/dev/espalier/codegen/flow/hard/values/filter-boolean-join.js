import { supabase } from './supabase'

const columns = ['id', false && 'secret', 'name', null].filter(Boolean).join(', ')
const upper = ['A', 'B'].map((c) => c.toLowerCase()).join(',')

export const a = () => supabase.from('t').select(columns)
export const b = () => supabase.from('t').select(upper.trim())
