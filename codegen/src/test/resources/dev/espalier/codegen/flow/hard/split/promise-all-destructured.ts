import { supabase } from './supabase'

export async function stats() {
  const [{ count: users }, { data: latest, error }] = await Promise.all([
    supabase.from('users').select('*', { count: 'exact', head: true }),
    supabase
      .from('users')
      .select('name')
      .order('created_at', { ascending: false })
      .limit(1)
      .maybeSingle(),
  ])
  if (error) throw error
  return { users, latest }
}
