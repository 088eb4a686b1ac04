import { supabase } from './supabase'

enum Table {
  Users = 'users',
  Orders = 'orders',
}

const enum Status {
  Open = 1,
  Closed,
}

export const a = () => supabase.from(Table.Orders).select('*').eq('status', Status.Closed)
export const b = () => supabase.from(Table['Users']).select('*')
