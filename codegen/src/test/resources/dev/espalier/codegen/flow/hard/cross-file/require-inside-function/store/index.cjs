const { createClient } = require('@supabase/supabase-js')
module.exports = createClient(process.env.URL, process.env.KEY)
