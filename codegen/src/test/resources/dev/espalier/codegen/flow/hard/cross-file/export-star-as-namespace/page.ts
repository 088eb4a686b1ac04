import { queries } from './all'
import { supabase } from './supabase'

export const page = () => queries.byName(supabase.from('pages').select(queries.COLUMNS))
