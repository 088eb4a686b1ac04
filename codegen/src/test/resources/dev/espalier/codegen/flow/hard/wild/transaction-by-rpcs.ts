import { supabaseClient } from './client'

export async function withTransaction<T>(callback: (client: typeof supabaseClient) => Promise<T>): Promise<T> {
  try {
    await supabaseClient.rpc('begin_transaction')
    const result = await callback(supabaseClient)
    await supabaseClient.rpc('commit_transaction')
    return result
  } catch (error) {
    await supabaseClient.rpc('rollback_transaction')
    throw error
  }
}
