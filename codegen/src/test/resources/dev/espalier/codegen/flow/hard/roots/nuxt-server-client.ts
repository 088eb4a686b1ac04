import { serverSupabaseClient } from '#supabase/server'

export default defineEventHandler(async (event) => {
  const db = await serverSupabaseClient(event)
  const { data, error } = await db.from('rooms').select('*')
  if (error) throw createError({ statusMessage: error.message })
  return data
})
