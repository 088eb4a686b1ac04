import { supabase } from './supabase'

export const f = (user?: { id?: string }) =>
  supabase.from('t').select('*').filter('owner->>id', 'eq', user?.id ?? 'nobody').not('tags', 'cs', `{${user?.id}}`)
