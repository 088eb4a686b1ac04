import { supabase } from './supabase'

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const { data, error } = await supabase
    .from('t')
    .select('*')
    .order(searchParams.get('sort') ?? 'id', { ascending: true })
  return Response.json(error ?? data)
}
