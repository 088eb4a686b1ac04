import { createClient } from '@supabase/supabase-js'
export const handle = createClient('http://localhost', 'k')
export const TABLE = 'meters' as const
