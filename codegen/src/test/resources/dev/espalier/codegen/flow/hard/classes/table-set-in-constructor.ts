import { supabase } from './supabase'

class Repository {
  private readonly table: string

  constructor(table: string) {
    this.table = table
  }

  async all() {
    const { data, error } = await supabase.from(this.table).select('*')
    if (error) throw error
    return data
  }
}

export const dogs = new Repository('dogs')
export const cats = new Repository('cats')
