import type { SupabaseClient } from '@supabase/supabase-js'

abstract class Store {
  constructor(protected readonly db: SupabaseClient) {}
  protected abstract get table(): string
  protected query() {
    return this.db.from(this.table)
  }
}

abstract class SoftDeleteStore extends Store {
  live() {
    return this.query().select('*').is('deleted_at', null)
  }
  async remove(id: number) {
    const { error } = await this.query().update({ deleted_at: new Date() }).eq('id', id)
    if (error) throw error
  }
}

export class GuestStore extends SoftDeleteStore {
  protected get table() {
    return 'guests'
  }
}
