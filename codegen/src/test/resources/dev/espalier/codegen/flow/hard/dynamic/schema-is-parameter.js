import { supabase } from './supabase'

export const rows = (tenant) => supabase.schema(tenant).from('rows').select('*')
