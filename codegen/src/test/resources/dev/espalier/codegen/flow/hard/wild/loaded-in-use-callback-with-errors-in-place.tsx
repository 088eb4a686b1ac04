import { useCallback, useState } from 'react'
import { getSupabase } from '@/lib/supabase'

export function useCatalogs() {
  const [companies, setCompanies] = useState<unknown[]>([])
  const [people, setPeople] = useState<unknown[]>([])
  const load = useCallback(async () => {
    const sb = getSupabase()
    const [c, p] = await Promise.all([
      sb.from('companies').select('id,name').order('name'),
      sb.from('people').select('id,name').order('name'),
    ])
    if (!c.error) setCompanies(c.data ?? [])
    setPeople(p.data ?? [])
  }, [])
  return { companies, people, load }
}
