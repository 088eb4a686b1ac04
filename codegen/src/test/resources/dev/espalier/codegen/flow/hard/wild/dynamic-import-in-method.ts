export class CloudAdapter {
  constructor(private tableName: string) {}

  async getById(id: string) {
    try {
      const { supabase } = await import('@/lib/supabase/client')
      const { data, error } = await supabase.from(this.tableName).select('*').eq('id', id).single()
      if (error) throw error
      return data
    } catch (error) {
      console.warn('failed', error)
      throw error
    }
  }
}

export const tours = new CloudAdapter('tours')
