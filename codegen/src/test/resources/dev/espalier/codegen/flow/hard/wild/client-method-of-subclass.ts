import { createServerClient } from '@/lib/server'

export abstract class SupabaseRepository<T> {
  protected abstract readonly table: string
  protected abstract toRow(input: T): Record<string, unknown>

  protected client() {
    return createServerClient()
  }

  async create(input: T): Promise<void> {
    const supabase = this.client()
    const { error } = await supabase.from(this.table).insert(this.toRow(input))
    if (error) throw new Error(`[${this.table}] create failed`)
  }
}

export class RoomRepository extends SupabaseRepository<{ label: string }> {
  protected readonly table = 'rooms'
  protected toRow(input: { label: string }) {
    return { label: input.label }
  }
}
