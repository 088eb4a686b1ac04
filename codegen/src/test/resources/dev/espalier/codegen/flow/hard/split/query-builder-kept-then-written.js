import { supabase } from './supabase'

const drafts = supabase.from('drafts')

export const save = (draft) => drafts.upsert(draft)
export const drop = (id) => drafts.delete().eq('id', id)
