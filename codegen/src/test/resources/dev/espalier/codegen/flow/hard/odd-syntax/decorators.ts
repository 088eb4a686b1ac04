import { Controller, Get, Param, UseGuards } from '@nestjs/common'
import { SupabaseService } from './supabase.service'

@Controller('rooms')
@UseGuards(Object)
export class RoomsController {
  constructor(private readonly supabaseService: SupabaseService) {}

  @Get(':id')
  async one(@Param('id') id: string) {
    const { data, error } = await this.supabaseService.getClient().from('rooms').select('*').eq('id', id).single()
    if (error) throw error
    return data
  }
}
