import { supabase } from './supabase'

function createRepository(table: string) {
  const rows = () => supabase.from(table)
  return {
    all: () => rows().select('*'),
    get: (id: string) => rows().select('*').eq('id', id).maybeSingle(),
    remove: async (id: string) => {
      const { error } = await rows().delete().eq('id', id)
      if (error) throw error
    },
  }
}

export const rooms = createRepository('rooms')
