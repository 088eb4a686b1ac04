import { createAdminClient } from '@/lib/admin'

export async function deleteAll(teacher?: string) {
  const admin = createAdminClient()
  let query = admin.from('students').select('id, auth_id')
  if (teacher) query = (query as any).eq('teacher_id', teacher)
  const { data: gone } = await query
  if (!gone || gone.length === 0) return 0
  const ids = gone.map((s: any) => s.id)
  await admin.from('students').delete().in('id', ids)
  for (const s of gone as any[]) {
    if (s.auth_id) await admin.auth.admin.deleteUser(s.auth_id)
  }
  return gone.length
}
