import { createClient } from '@supabase/supabase-js'
const conn = createClient('http://localhost', 'k')
export default conn
