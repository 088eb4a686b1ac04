import { createClient } from '@/utils/supabase/server'

export default async function Page() {
  const { data: notes } = await (await createClient()).from('notes').select()
  return JSON.stringify(notes)
}
