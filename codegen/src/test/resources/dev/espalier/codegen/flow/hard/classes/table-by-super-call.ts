import { supabase } from './supabase'

abstract class Base<T> {
  protected constructor(protected table: string) {}

  async byId(id: string): Promise<T | null> {
    const { data } = await supabase.from(this.table).select('*').eq('id', id).maybeSingle()
    return data as T | null
  }
}

export class Bookings extends Base<{ id: string }> {
  constructor() {
    super('bookings')
  }

  cancel(id: string) {
    return supabase.from(this.table).update({ status: 'cancelled' }).eq('id', id)
  }
}
