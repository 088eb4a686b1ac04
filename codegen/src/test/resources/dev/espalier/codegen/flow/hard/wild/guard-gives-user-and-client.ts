import { NextResponse } from 'next/server'
import { apiGuard } from '@/lib/api-guard'

export async function GET() {
  const guard = await apiGuard(30)
  if (guard.error) return guard.error
  const { user, supabase } = guard

  const [profileRes, accountsRes] = await Promise.all([
    supabase.from('profiles').select('id, name').eq('id', user.id).single(),
    supabase.from('accounts').select('id, balance').eq('user_id', user.id).eq('active', true),
  ])
  if (profileRes.error || accountsRes.error) return NextResponse.json({ error: 'x' }, { status: 500 })
  return NextResponse.json({ profile: profileRes.data, accounts: accountsRes.data })
}
