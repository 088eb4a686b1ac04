import { supabase } from './supabase'

const SELECTS = {
  short: 'id, name',
  full: `id, name, address:addresses(*)`,
} as const

export const list = (kind: keyof typeof SELECTS = 'short') => supabase.from('people').select(SELECTS[kind])
export const full = () => supabase.from('people').select(SELECTS.full).limit(1)
