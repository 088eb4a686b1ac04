import { supabase } from './supabase'

export const useRows = <T,>(table: 'a' | 'b') => {
  const load = async (): Promise<T[]> => {
    const { data, error } = await supabase.from(table).select('*').returns<T[]>()
    if (error) throw error
    return data
  }
  return { load }
}
