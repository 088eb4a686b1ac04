import { supabase } from './supabase'

export async function save(doc: { id: string }) {
  try {
    const { error } = await supabase.from('docs').insert(doc)
    if (error) throw error
  } catch (e) {
    await supabase.from('failures').insert({ doc_id: doc.id })
  } finally {
    await supabase.rpc('unlock', { id: doc.id })
  }
}
