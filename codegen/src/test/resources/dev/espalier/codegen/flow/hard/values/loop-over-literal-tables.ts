import { supabase } from './supabase'

const TABLES = ['one', 'two'] as const

export async function wipe() {
  for (const table of TABLES) {
    const { error } = await supabase.from(table).delete().neq('id', 0)
    if (error) throw error
  }
}
