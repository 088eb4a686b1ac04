const { createClient } = require('@supabase/supabase-js')
exports.client = createClient(process.env.URL, process.env.KEY)
exports.tables = { users: 'app_users' }
