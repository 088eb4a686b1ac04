import { supabase } from './supabase'

const row = { kind: 'x', n: 1 } satisfies Record<string, unknown>

export const a = () => supabase.from('t' as const).insert(row satisfies object)
