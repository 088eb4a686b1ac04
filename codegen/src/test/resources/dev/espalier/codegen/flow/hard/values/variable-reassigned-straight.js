import { supabase } from './supabase'

export async function run() {
  let table = 'first'
  await supabase.from(table).select('*')
  table = 'second'
  await supabase.from(table).select('*')
}
