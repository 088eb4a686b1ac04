import { supabase } from './supabase'

const { storage } = supabase
const bucket = supabase.storage.from('invoices')
const files = supabase.storage

export const a = () => storage.from('avatars').list('folder', { limit: 10 })
export const b = () => bucket.download('a.pdf')
export const c = () => files.from('avatars').createSignedUrl('a.png', 60)
export const d = (path, body) => storage.from('avatars').update(path, body)
