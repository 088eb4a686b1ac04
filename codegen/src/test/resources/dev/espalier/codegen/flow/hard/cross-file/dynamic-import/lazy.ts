export async function lazy(id: string) {
  const { orm } = await import('./client')
  const { error } = await orm.rpc('warm', { id })
  if (error) throw error
}
