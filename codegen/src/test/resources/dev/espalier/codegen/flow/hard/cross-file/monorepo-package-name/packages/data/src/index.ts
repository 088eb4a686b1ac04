import { createClient } from '@supabase/supabase-js'
export const store = createClient('http://localhost', 'k')
export const scoped = (q: any, tenant: string) => q.eq('tenant_id', tenant)
