import { supabase } from './supabase'

const a = supabase
const b = a
const { c = b } = {}

export const x = () => c.from('t').select('id')
export const y = () => (0, b).rpc('f')
