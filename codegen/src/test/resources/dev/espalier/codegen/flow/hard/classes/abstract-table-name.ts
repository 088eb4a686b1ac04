import type { SupabaseClient } from '@supabase/supabase-js'

export abstract class CrudService {
  protected abstract readonly tableName: string
  constructor(protected supabase: SupabaseClient) {}

  async remove(id: string) {
    const { error } = await this.supabase.from(this.tableName).delete().eq('id', id)
    if (error) throw error
  }
}

export class TagService extends CrudService {
  protected readonly tableName = 'tags'
}

export class NoteService extends CrudService {
  protected readonly tableName = 'notes'
}
