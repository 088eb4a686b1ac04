export async function health() {
  const { error } = await globalThis.supabase.from('health').select('id', { head: true })
  return error === null
}

export async function version() {
  const { data } = await window.supabase.rpc('app_version')
  return data
}
