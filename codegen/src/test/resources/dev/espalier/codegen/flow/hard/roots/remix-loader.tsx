import { json } from '@remix-run/node'
import { createServerClient } from '@supabase/auth-helpers-remix'

export const loader = async ({ request, params }) => {
  const response = new Response()
  const supabase = createServerClient(process.env.URL!, process.env.KEY!, { request, response })
  const { data: shop } = await supabase.from('shops').select('*, products(*)').eq('slug', params.slug).single()
  return json({ shop }, { headers: response.headers })
}

export default function Shop() {
  return <main />
}
