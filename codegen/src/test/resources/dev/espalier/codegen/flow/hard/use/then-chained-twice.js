import { supabase } from './supabase'

export const names = () =>
  supabase
    .from('names')
    .select('name')
    .then((r) => r)
    .then(({ data, error }) => {
      if (error) throw error
      return data.map((d) => d.name)
    })
