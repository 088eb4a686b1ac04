import { Injectable, Inject } from '@nestjs/common'
import { SupabaseClient } from '@supabase/supabase-js'
import { SUPABASE } from './supabase.tokens'

@Injectable()
export class StaffService {
  constructor(@Inject(SUPABASE) private readonly db: SupabaseClient) {}

  async findAll(salonId: string) {
    const { data, error } = await this.db
      .from('staff')
      .select('id, name')
      .eq('salon_id', salonId)
      .order('name')
    if (error) {
      throw new Error(error.message)
    }
    return data
  }
}
