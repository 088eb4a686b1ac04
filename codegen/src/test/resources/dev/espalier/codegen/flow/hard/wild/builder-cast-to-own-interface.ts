import type { AdminClient } from './types'

interface HistoryBuilder {
  select(columns: string): any
}

export async function history(supabase: AdminClient, chat: number, depth: number) {
  const builder = supabase.from('interactions') as unknown as HistoryBuilder
  const { data, error } = await builder
    .select('kind, text')
    .eq('chat_id', chat)
    .in('kind', ['message'])
    .order('created_at', { ascending: false })
    .limit(depth)
  if (error || !data) return []
  return data.slice().reverse()
}
