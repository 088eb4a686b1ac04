import type { SupabaseClient } from '@supabase/supabase-js'

export class BookingStore {
  #db: SupabaseClient

  constructor(db: SupabaseClient) {
    this.#db = db
  }

  async byPhone(phone: string) {
    const { data } = await this.#db.from('bookings').select('*').eq('phone', phone)
    return data ?? []
  }
}
