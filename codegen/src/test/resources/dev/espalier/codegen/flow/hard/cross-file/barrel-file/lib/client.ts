import { createClient } from '@supabase/supabase-js'
export const pg = createClient('http://localhost', 'k')
