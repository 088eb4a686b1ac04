import { supabase } from './supabase'

export const a = (n) => `${`${n} ${supabase.from('inner').insert({ n }).then(() => `${'done'}`)}`}`
