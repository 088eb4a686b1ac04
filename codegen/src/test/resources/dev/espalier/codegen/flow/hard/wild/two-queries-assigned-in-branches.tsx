import { supabase } from './supabase'

export async function stats(isAdmin: boolean, group: string) {
  let membersQuery
  let groupsQuery
  if (isAdmin) {
    membersQuery = supabase.from('members').select('id', { count: 'exact' })
    groupsQuery = supabase.from('groups').select('id', { count: 'exact' })
  } else {
    membersQuery = supabase.from('group_members').select('member_id', { count: 'exact' }).eq('group_id', group)
    groupsQuery = supabase.from('groups').select('id', { count: 'exact' }).eq('id', group)
  }
  const queries: any[] = [membersQuery, groupsQuery]
  const results = await Promise.all(queries)
  return { members: results[0].count || 0, groups: results[1].count || 0 }
}
