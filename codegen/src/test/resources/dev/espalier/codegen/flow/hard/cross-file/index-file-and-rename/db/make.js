import { createClient } from '@supabase/supabase-js'
export const make = () => createClient('http://localhost', 'k')
