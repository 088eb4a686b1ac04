import { createClient } from 'npm:@supabase/supabase-js@2'

Deno.serve(async (req) => {
  const admin = createClient(Deno.env.get('SUPABASE_URL') ?? '', Deno.env.get('SERVICE_KEY') ?? '')
  const { id } = await req.json()
  const { error } = await admin.from('jobs').update({ done: true }).eq('id', id)
  if (error) return new Response(error.message, { status: 500 })
  return new Response('ok')
})
