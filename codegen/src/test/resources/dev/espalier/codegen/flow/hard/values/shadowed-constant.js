import { supabase } from './supabase'

const table = 'outer'

export function a() {
  const table = 'inner'
  {
    const table = 'innermost'
    console.log(table)
  }
  return supabase.from(table).select('*')
}

export const b = () => supabase.from(table).select('*')
