import { supabase } from './supabase'

;(async () => {
  const { data, error } = await supabase.from('settings').select('*').single()
  if (error) process.exit(1)
  console.log(data)
})()

!(function boot(db) {
  db.from('boots').insert({ pid: process.pid }).then(({ error }) => error && console.error(error))
})(supabase)
