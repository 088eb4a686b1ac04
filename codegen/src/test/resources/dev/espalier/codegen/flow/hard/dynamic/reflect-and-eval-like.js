import { supabase } from './supabase'

const verb = process.argv[2]

export const run = () => supabase.from('t')[verb]('*')
