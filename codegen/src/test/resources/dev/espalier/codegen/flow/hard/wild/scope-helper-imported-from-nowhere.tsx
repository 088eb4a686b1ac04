import { activePortfolio } from '@/lib/portfolio'
import { supabase } from '@/integrations/supabase/client'

export async function fetchData() {
  const [t, p] = await Promise.all([
    supabase.from('templates').select('*').order('uses', { ascending: false }),
    activePortfolio(supabase.from('cases').select('id, number')).order('created_at', { ascending: false }),
  ])
  return [t.data, p.data]
}
