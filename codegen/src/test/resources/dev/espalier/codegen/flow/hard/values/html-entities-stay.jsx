import { supabase } from './supabase'

export const Button = () => (
  <button
    title="supabase.from('not_a_chain').select()"
    onClick={() => supabase.from('clicks').insert({ label: '&amp; <b>' }).then(() => {})}
  >
    supabase.from('text').select('*')
  </button>
)
