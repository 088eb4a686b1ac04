import { supabase } from './client'

const fromTable = (table: string) => (supabase.from as any)(table)

export async function save(tenant: string, total: number) {
  await fromTable('statements')
    .upsert({ tenant_id: tenant, total }, { onConflict: 'tenant_id' })
}
