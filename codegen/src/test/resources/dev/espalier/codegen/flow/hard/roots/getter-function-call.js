const { createClient } = require('@supabase/supabase-js')

let cached
function getDb() {
  if (!cached) cached = createClient(process.env.URL, process.env.KEY)
  return cached
}

exports.list = async () => {
  const { data } = await getDb().from('suppliers').select('id')
  return data
}
