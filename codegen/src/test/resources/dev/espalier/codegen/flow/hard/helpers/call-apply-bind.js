import { supabase } from './supabase'

function limited(q, n) {
  return q.limit(n)
}

const few = limited.bind(null)

export const a = () => limited.call(null, supabase.from('a').select('id'), 1)
export const b = () => limited.apply(null, [supabase.from('b').select('id'), 2])
export const c = () => few(supabase.from('c').select('id'), 3)
