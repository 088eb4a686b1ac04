import { supabase } from './supabase'

const tables = {
  get users() {
    return supabase.from('users')
  },
  get active() {
    return this.users.select('*').eq('active', true)
  },
}

export const a = () => tables.active.limit(1)
