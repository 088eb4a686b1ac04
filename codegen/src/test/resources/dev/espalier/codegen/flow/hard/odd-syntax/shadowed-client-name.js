import { supabase } from './supabase'

export function a(items) {
  return items.map((supabase) => supabase.name)
}

export function b() {
  const supabase = { from: (x) => ({ select: () => x }) }
  return supabase.from('not a chain').select('*')
}

export const c = () => supabase.from('t').select('*')
