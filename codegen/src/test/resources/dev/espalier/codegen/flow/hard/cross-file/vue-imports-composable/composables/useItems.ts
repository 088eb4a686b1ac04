import { supabase } from '../supabase'

export function useItems(table: string) {
  const fetchItems = async () => {
    const { data, error } = await supabase.from(table).select('*')
    if (error) throw error
    return data
  }
  return { fetchItems }
}
