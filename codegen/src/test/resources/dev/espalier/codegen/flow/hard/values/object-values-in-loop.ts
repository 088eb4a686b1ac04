import { supabase } from './supabase'

const TABLES = { rooms: 'rooms', plans: 'plans' }

export async function wipe() {
  for (const table of Object.values(TABLES)) await supabase.from(table).delete().gt('id', 0)
}
