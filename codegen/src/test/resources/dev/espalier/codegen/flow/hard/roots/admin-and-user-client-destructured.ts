import { getClients } from '@/server/clients'

export async function promote(id: string) {
  const { admin, user: userDb } = await getClients()
  const { data } = await userDb.from('profiles').select('role').eq('id', id).single()
  if (data?.role !== 'member') return
  await admin.from('profiles').update({ role: 'lead' }).eq('id', id)
}
