import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import AsyncStorage from '@react-native-async-storage/async-storage'

let instance: SupabaseClient | null = null
export const client = (): SupabaseClient => (instance ??= createClient('u', 'k', { auth: { storage: AsyncStorage } }))

export async function scores() {
  const { data } = await client().from('scores').select('*')
  return data
}
