import { supabase } from './supabase'

export const table = '{{ name }}'
export const a = () => supabase.from('<%= table %>').select('*')
export const b = {{ fields }}
