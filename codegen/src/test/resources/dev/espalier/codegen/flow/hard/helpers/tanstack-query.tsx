import { useQuery, useMutation } from '@tanstack/react-query'
import { supabase } from '../supabase'

export function useTeam(id: string) {
  return useQuery({
    queryKey: ['team', id],
    queryFn: async () => {
      const { data, error } = await supabase.from('teams').select('*').eq('id', id).single()
      if (error) throw error
      return data
    },
  })
}

export const useRename = () =>
  useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      supabase.from('teams').update({ name }).eq('id', id).throwOnError(),
  })
