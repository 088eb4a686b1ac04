import { supabase } from './supabase'

function report(response) {
  if (response.error) console.error(response.error)
}

export const f = () => supabase.from('t').insert({ a: 1 }).then(report)
