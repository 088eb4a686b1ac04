import { supabase } from './supabase'

const shape = { id: 0, title: '', author: '' }

export const a = () => supabase.from('books').select(Object.keys(shape).join())
