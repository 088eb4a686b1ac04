import { ROOMS } from '@/names'
import { supabase } from '@/client'

export const rooms = () => supabase.from(ROOMS).select('id')
