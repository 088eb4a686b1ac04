import { supabase } from './supabase'

const PREFIX = 'app_'
const cols = 'id' + ', ' + 'name'

export const a = () => supabase.from(PREFIX + 'users').select(cols + ', email')
