import { getAdminClient } from './admin'

export async function slides() {
  const adminClient = getAdminClient()
  const tryTable = async (tableName: string) => (adminClient.from(tableName) as any).select('*').order('position', { ascending: true })

  let res = await tryTable('hero_slides')
  if (res.error && res.error.code === 'PGRST205') {
    res = await tryTable('sliders')
  }
  const { data, error } = res
  if (error) throw error
  return data
}
