import { supabase } from './supabase'

const KEYS = ['tenant_id', 'sku'] as const

export const put = (rows: object[]) =>
  supabase.from('stock').upsert(rows, { onConflict: KEYS.join(','), ignoreDuplicates: false }).select(KEYS[0])
