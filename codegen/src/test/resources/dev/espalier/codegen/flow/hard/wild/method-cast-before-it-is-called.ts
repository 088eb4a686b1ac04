import { supabase } from '@/integrations/supabase/client'

export async function notes(videoId: string) {
  const { data, error } = await (supabase.from as any)('video_notes')
    .select('*')
    .eq('video_id', videoId)
    .order('frame', { ascending: true })
  if (error) return []
  return data
}

export async function search(code: string) {
  const { data, error } = await (supabase.rpc as any)('search_code', {
    p_code: code,
  })
  if (error) {
    console.error('failed', error)
    return null
  }
  return data
}
