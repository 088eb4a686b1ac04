import type { SupabaseClient } from '@supabase/supabase-js'
import type { Database } from './types'

type Pg = SupabaseClient<Database>

export const refund = (x: Pg, order: number) => x.rpc('refund', { order_id: order })
