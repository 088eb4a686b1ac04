var sb = window.supabase.createClient('http://localhost', 'k')

window.fetchRoom = async function () {
  const { data, error } = await sb
    .from('rooms')
    .select('*')
    .eq('code', state.code)
    .maybeSingle()

  if (error) throw error
  return data
}

window.ensureRoom = async function () {
  const existing = await window.fetchRoom()
  if (existing) return existing
  const { error } = await sb.from('rooms').insert({ code: state.code, host: window.clientId })
  if (error) throw error
  return await window.fetchRoom()
}
