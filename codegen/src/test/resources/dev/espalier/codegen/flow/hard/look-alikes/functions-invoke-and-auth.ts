import { supabase } from './supabase'

export async function go() {
  await supabase.functions.invoke('hello', { body: { from: 'x' } })
  await supabase.auth.signInWithPassword({ email: 'a@example.org', password: 'x' })
  await supabase.auth.admin.deleteUser('id')
  const { data } = await supabase.auth.getUser()
  return data
}
