import { supabase } from './supabase'

export async function update(id: string, patch: { title?: string; startDate?: string }) {
  const dbPatch: Record<string, unknown> = {}
  if (patch.title !== undefined) dbPatch.title = patch.title
  if (patch.startDate !== undefined) dbPatch.start_date = patch.startDate
  const { error } = await supabase!.from('records').update(dbPatch).eq('id', id)
  if (error) throw error
}
