import { supabase } from './supabase'
import { tableFor } from 'some-config'

export const rows = (day) => supabase.from(tableFor(day)).select('id')
