import { container } from 'tsyringe'
import type { SupabaseClient } from '@supabase/supabase-js'

export async function archive(id: string): Promise<void> {
  await container.resolve<SupabaseClient>('db').from('invoices').update({ archived: true }).eq('id', id)
}
