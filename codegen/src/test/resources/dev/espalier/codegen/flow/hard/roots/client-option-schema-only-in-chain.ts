import { supabase } from '../lib/supabase'

export async function audit(entry: Record<string, unknown>) {
  await supabase.schema('audit').from('entries').insert([entry])
}
