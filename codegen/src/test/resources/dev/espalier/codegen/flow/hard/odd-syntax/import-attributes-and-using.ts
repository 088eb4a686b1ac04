import names from './names.json' with { type: 'json' }
import { supabase } from './supabase'

export async function a() {
  using lock = { [Symbol.dispose]() {} }
  console.log(names, lock)
  await supabase.from('t').insert({ a: 1n > 0 })
}
