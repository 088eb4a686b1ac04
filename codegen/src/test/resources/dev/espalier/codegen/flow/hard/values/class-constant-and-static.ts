import { supabase } from './supabase'

class Names {
  static readonly ROOMS = 'rooms'
  static columns = ['id', 'label'] as const
}

export const f = () => supabase.from(Names.ROOMS).select(Names.columns.join(','))
