import { supabase } from './supabase'

export namespace Data {
  const TABLE = 'spaced'
  export function get(id: number): Promise<unknown>
  export function get(id: string): Promise<unknown>
  export async function get(id: number | string) {
    return (await supabase.from(TABLE).select('*').eq('id', id).single()).data
  }
}
