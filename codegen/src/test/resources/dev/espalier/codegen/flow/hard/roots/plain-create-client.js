import { createClient } from '@supabase/supabase-js'

const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)

export async function listServices() {
  const { data, error } = await supabase.from('services').select('id, name, price')
  if (error) throw error
  return data
}
