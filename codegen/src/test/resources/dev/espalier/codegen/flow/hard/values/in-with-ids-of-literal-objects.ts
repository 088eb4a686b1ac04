import { supabase } from './supabase'

const STATES = [
  { id: 1, label: 'open' },
  { id: 2, label: 'held' },
]

export const f = () => supabase.from('t').select('*').in('state', STATES.map((s) => s.label))
