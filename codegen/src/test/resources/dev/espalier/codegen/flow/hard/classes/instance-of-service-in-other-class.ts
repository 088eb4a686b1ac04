import { supabase } from './supabase'

class Rows {
  constructor(private table: string) {}
  of(owner: string) {
    return supabase.from(this.table).select('*').eq('owner', owner)
  }
}

export class Dashboard {
  private rows = new Rows('rows')
  private notes: Rows

  constructor() {
    this.notes = new Rows('notes')
  }

  async load(owner: string) {
    const [a, b] = await Promise.all([this.rows.of(owner), this.notes.of(owner).limit(3)])
    if (a.error || b.error) throw new Error('failed')
    return [a.data, b.data]
  }
}
