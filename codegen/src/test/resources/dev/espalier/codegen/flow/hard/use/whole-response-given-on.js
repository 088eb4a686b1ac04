import { supabase } from './supabase'
import { show } from 'some-view'

export async function f() {
  const response = await supabase.from('t').select('*')
  show(response)
}
