import { supabase } from './supabase'

export class Search {
  private query = supabase.from('houses').select('*')

  city(name: string) {
    this.query = this.query.eq('city', name)
    return this
  }

  async run() {
    const { data, error } = await this.query
    if (error) throw error
    return data
  }
}
