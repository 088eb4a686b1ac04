import { useMemo } from 'react'
import { supabase } from './supabase'

export function useCrud(table: string) {
  return useMemo(
    () => ({
      list: async () => {
        const { data, error } = await supabase.from(table).select('*').order('id')
        if (error) throw error
        return data
      },
      drop: (id: number) => supabase.from(table).delete().eq('id', id),
    }),
    [table],
  )
}
