import { supabase } from './supabase'

export async function ingest(stream: AsyncIterable<{ id: number }>) {
  for await (const row of stream) {
    const { error } = await supabase.from('rows').upsert(row)
    if (error) console.warn(error.message)
  }
}
