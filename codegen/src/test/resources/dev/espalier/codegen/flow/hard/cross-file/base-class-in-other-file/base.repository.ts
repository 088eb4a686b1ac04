import { SupabaseClient } from '@supabase/supabase-js'

export abstract class BaseRepository {
  constructor(protected readonly db: SupabaseClient, protected readonly table: string) {}

  async deleteById(id: number) {
    const { error } = await this.db.from(this.table).delete().eq('id', id)
    if (error) throw error
  }
}
