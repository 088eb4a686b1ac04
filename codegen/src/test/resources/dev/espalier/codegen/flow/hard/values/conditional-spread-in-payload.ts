import { supabase } from './supabase'

export const f = (id: number, name?: string) =>
  supabase
    .from('t')
    .update({ touched: true, ...(name && { name }), ...(id > 5 ? { big: true } : {}) })
    .eq('id', id)
