import type { TypedSupabaseClient } from '@/lib/supabase'

export function selectTemplates(client: TypedSupabaseClient) {
  return client.from('templates').select('*').throwOnError()
}
