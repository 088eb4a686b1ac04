import { supabase } from './supabase'

const list = (columns = 'id, name', limit = 50) => supabase.from('cities').select(columns).limit(limit)

export const short = () => list()
export const long = () => list('*', 500)
