import { supabase } from './supabase'

export function announce(names) {
  names.forEach(async (name) => {
    const { error } = await supabase.from('names').insert({ name })
    if (error) console.error(error)
  })
}
