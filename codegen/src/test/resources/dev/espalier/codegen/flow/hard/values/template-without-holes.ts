import { supabase } from './supabase'

export const a = () => supabase.from(`visits`).select(`id`).eq(`kind`, `walk-in`)
