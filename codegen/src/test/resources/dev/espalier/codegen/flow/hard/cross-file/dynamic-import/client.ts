import { createClient } from '@supabase/supabase-js'
export const orm = createClient('http://localhost', 'k')
