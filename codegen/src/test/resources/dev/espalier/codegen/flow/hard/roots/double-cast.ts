import type { SupabaseClient } from '@supabase/supabase-js'
import { connection } from './connection'

export const purge = async (before: string) => {
  return await (connection as unknown as SupabaseClient).from('logs').delete().lt('created_at', before)
}
