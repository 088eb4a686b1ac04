import { supabaseAdmin } from './admin'

export async function grant(user: string, role: string, client = supabaseAdmin) {
  const { error } = await client.from('roles').insert({ user_id: user, role })
  if (error) throw error
}
