import { supabase } from './supabase'

export async function run(team) {
  const { data, error } = await scoped(supabase.from('tasks').select('*'), team)
  if (error) throw error
  return data
}

function scoped(q, team) {
  return q.eq('team_id', team)
}
