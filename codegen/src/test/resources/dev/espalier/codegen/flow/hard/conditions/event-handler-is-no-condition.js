import { supabase } from './supabase'

document.querySelector('#send').addEventListener('click', async () => {
  await supabase.from('clicks').insert({ at: Date.now() })
})
setInterval(() => {
  supabase.rpc('heartbeat').then(() => {})
}, 1000)
