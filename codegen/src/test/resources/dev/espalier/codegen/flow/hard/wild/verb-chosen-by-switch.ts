import type { SupabaseClient } from '@supabase/supabase-js'

export async function call(supabase: SupabaseClient, method: string, body: object) {
  const query = supabase.from('probe')
  let response
  switch (method) {
    case 'select':
      response = await query.select()
      break
    case 'insert':
      response = await query.insert(body)
      break
    default:
      throw new Error(`Unsupported: ${method}`)
  }
  return response.error ? 0 : response.status
}
