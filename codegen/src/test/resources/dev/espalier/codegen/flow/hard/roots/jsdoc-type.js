/**
 * @param {import('@supabase/supabase-js').SupabaseClient} c
 * @param {string} name
 */
export async function rename(c, name) {
  const { error } = await c.rpc('rename_me', { name })
  if (error) throw error
}
