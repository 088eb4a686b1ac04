import { createClient } from '@supabase/supabase-js'
import { start } from './start'

start(createClient('http://localhost', 'k'))
