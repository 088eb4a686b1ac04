import { store, scoped } from '@acme/data'

export default async function Page({ params }: { params: { tenant: string } }) {
  const { data } = await scoped(store.from('sites').select('*'), params.tenant)
  return <pre>{JSON.stringify(data)}</pre>
}
