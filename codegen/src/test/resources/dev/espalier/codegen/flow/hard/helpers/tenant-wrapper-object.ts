import type { SupabaseClient } from '@supabase/supabase-js'

export function forTenant(db: SupabaseClient, tenant: string) {
  return {
    select: (table: string, columns = '*') => db.from(table).select(columns).eq('tenant_id', tenant),
    insert: (table: string, row: object) => db.from(table).insert({ ...row, tenant_id: tenant }),
  }
}

export async function rooms(db: SupabaseClient, tenant: string) {
  const t = forTenant(db, tenant)
  const { data, error } = await t.select('rooms', 'id').order('id')
  if (error) throw error
  return data
}

export const addRoom = (db: SupabaseClient, tenant: string, label: string) =>
  forTenant(db, tenant).insert('rooms', { label })
