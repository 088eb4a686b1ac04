import type { SupabaseClient } from '@supabase/supabase-js'

export interface Db {
  from(table: string): { select(columns: string): Promise<unknown> }
  rpc(name: string): Promise<unknown>
}

export type Rows = Awaited<ReturnType<SupabaseClient['from']>>
export declare function from(table: string): { select(): void }
declare const supabase: SupabaseClient
export type Query = ReturnType<typeof supabase.from>
