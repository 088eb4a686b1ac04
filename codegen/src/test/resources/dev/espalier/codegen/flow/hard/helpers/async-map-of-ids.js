import { supabase } from './supabase'

export const owners = (ids) =>
  Promise.all(
    ids.map(async (id) => {
      const { data } = await supabase.from('owners').select('*').eq('id', id).single()
      return data
    }),
  )
