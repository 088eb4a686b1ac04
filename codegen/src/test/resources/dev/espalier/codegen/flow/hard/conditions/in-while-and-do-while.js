import { supabase } from './supabase'

export async function drain() {
  let left = true
  while (left) {
    const { data } = await supabase.rpc('pop_job')
    left = Boolean(data)
  }
  do {
    await supabase.rpc('sweep', { n: 10 })
  } while (Math.random() > 0.5)
}
