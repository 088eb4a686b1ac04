export const load = async ({ locals: { supabase }, params }) => {
  const { data: room } = await supabase.from('rooms').select('*').eq('id', params.id).single()
  return { room }
}

export const actions = {
  rename: async ({ request, locals: { supabase: db } }) => {
    const form = await request.formData()
    const { error } = await db.from('rooms').update({ name: form.get('name') }).eq('id', form.get('id'))
    return { ok: !error }
  },
}
