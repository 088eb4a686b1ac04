import { supabase } from './supabase'

export const a = () => supabase.from('caf\u00e9s').select("na\x6de, \"open hours\"").eq('owner', 'O\'Brien\n')
