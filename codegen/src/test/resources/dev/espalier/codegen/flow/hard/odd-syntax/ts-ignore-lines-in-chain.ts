import { supabase } from './supabase'

export const a = () =>
  supabase
    // @ts-ignore
    .from('secret')
    // eslint-disable-next-line
    .select('*')
    // @ts-expect-error not in the types
    .eq('x', 1)
