import tables from './config/tables.json'
import { supabase } from './supabase'

export const users = () => supabase.schema(tables.schema).from(tables.users).select('*')
