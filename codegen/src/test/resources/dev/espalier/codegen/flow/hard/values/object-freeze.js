import { supabase } from './supabase'

const T = Object.freeze({ A: 'alpha', B: 'beta' })
const { B: second } = T

export const a = () => supabase.from(T.A).select('*')
export const b = () => supabase.from(second).select('*')
