import { SupabaseClient } from '@supabase/supabase-js'
import { BaseRepository } from './base.repository'

export class GuestRepository extends BaseRepository {
  constructor(db: SupabaseClient) {
    super(db, 'guests')
  }
}
