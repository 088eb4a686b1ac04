import { NextResponse } from 'next/server'
import { createClient } from '@/lib/supabase/server'

async function ownedPost(id: string) {
  const supabase = await createClient()
  const { data: post } = await supabase.from('posts').select('owner').eq('id', id).maybeSingle()
  if (!post) return { error: NextResponse.json({ error: 'none' }, { status: 404 }) }
  return { supabase, post }
}

export async function DELETE(_req: Request, { params }: { params: { id: string } }) {
  const ctx = await ownedPost(params.id)
  if ('error' in ctx) return ctx.error
  const { error } = await ctx.supabase!.from('posts').delete().eq('id', params.id)
  if (error) return NextResponse.json({ error: error.message }, { status: 500 })
  return NextResponse.json({ ok: true })
}
