import { supabase } from './supabase'

const pick = (table, ...columns) => supabase.from(table).select(columns.join(', '))

export const names = () => pick('people', 'id', 'name')
