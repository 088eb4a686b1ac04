import { supabase } from './supabase'
const ids = [1, 2]
;[1, 2].forEach((n) => console.log(n))
;(async () => {
  const { error } = await supabase.from('t').delete().in('id', ids)
  if (error) throw error
})()
