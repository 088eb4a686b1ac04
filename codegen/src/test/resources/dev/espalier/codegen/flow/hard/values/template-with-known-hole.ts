import { supabase } from './supabase'

const version = 2
const TABLE = `rates_v${version}` as const
const nested = `rooms(${['id', 'label'].join(',')})`

export const a = () => supabase.from(TABLE).select(`id, ${nested}`)
