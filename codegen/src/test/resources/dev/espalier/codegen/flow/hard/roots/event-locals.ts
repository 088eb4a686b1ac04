import type { RequestEvent } from '@sveltejs/kit'

export const load = async (event: RequestEvent) => {
  const { data: plans, error } = await event.locals.supabase.from('plans').select()
  if (error) console.error(error)
  return { plans }
}
