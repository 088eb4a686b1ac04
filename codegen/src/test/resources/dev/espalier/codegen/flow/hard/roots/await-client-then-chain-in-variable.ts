import { createServerComponentClient } from '@/lib/clients'

export async function Nav() {
  const client = await createServerComponentClient()
  const q = client.from('links').select('href, label')
  const { data } = await q.order('position')
  return data?.length
}
