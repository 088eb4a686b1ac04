import { supabase } from './supabase'

export const routes = [
  { path: '/', loader: async () => (await supabase.from('home').select('*')).data },
  { path: '/x', loader: () => supabase.rpc('x', undefined, { get: true }) },
]
