import { useCallback, useMemo } from 'react'
import { supabase } from './supabase'

export function useSearch(city: string) {
  const base = useMemo(() => supabase.from('flats').select('*').eq('city', city), [city])
  const run = useCallback(async (max?: number) => {
    let q = supabase.from('flats').select('id').eq('city', city)
    if (max) q = q.lte('rent', max)
    const { data } = await q
    return data
  }, [city])
  return { base, run }
}
