import type { SupabaseClient } from '@supabase/supabase-js'

export class PluginHost {
  constructor(private supabase: SupabaseClient, private plugin: { name: string }) {}

  private getTable(table: string) {
    return this.supabase.from(this.getTableName(table))
  }

  private getTableName(table: string) {
    return `pl_${this.plugin.name}_${table}`
  }

  async fetch(table: string, select: string) {
    const { data, error } = await this.getTable(table).select(select)
    if (error) throw error
    return data
  }
}
