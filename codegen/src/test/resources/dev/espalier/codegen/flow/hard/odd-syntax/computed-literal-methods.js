import { supabase } from './supabase'

const m = 'eq'

export const a = () => supabase['from']('t')['select']('*')[m]('id', 1)[`limit`](5)
