import { admin } from './supabase-admin'

export async function bind(agent: string, thread: number | null, payload: { label: string }) {
  const base = (admin as any).from('bindings').select('id').eq('agent', agent)
  const { data: existing } = await (thread ? base.eq('thread', thread) : base.is('thread', null)).maybeSingle()
  const op = existing?.id
    ? (admin as any).from('bindings').update(payload).eq('id', existing.id)
    : (admin as any).from('bindings').insert(payload)
  const { error } = await op
  if (error) throw new Error(error.message)
}
