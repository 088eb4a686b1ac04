import { serve } from 'https://deno.land/std@0.177.0/http/server.ts'
import { createClient as make } from 'https://esm.sh/@supabase/supabase-js@2.39.0'

const c = make(Deno.env.get('A')!, Deno.env.get('B')!)

serve(async () => {
  const { data } = await c.rpc('nightly', { dry: false })
  return new Response(JSON.stringify(data))
})
