import { supabase } from './supabase.mjs'

export const get = async <const T extends string>(table: T, ...rest: readonly [number, string?]): Promise<T> => {
  const { error } = await supabase.from('fixed').select('*').eq('id', rest[0]).throwOnError()
  return error ? table : table
}
