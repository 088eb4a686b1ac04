import { supabase } from './supabase'

const readable = (table) => ({ all: () => supabase.from(table).select('*') })
const writable = (table) => ({ add: (row) => supabase.from(table).insert(row) })

export const rooms = { ...readable('rooms'), ...writable('rooms') }
export const plans = Object.assign({}, readable('plans'))
