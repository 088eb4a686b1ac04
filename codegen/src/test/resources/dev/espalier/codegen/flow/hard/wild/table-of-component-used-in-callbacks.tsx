import { useQuery, useMutation } from '@tanstack/react-query'
import { supabase } from '@/integrations/supabase/client'

export default function Chat({ id }: { id: string }) {
  const reactionsTable = (supabase as any).from('reactions')

  const { data: reactions = [] } = useQuery({
    queryKey: ['reactions', id],
    queryFn: async () => {
      const { data, error } = await reactionsTable.select('*').eq('chat_id', id)
      if (error) throw error
      return data
    },
  })

  const add = useMutation({
    mutationFn: async (emoji: string) => {
      const { error } = await reactionsTable.insert({ chat_id: id, emoji })
      if (error) throw error
    },
  })

  return <button onClick={() => add.mutate('x')}>{reactions.length}</button>
}
