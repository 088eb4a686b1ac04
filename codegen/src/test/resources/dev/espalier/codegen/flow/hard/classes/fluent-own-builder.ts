import { supabase } from './supabase'

class Finder {
  private q: any
  constructor(table: string) {
    this.q = supabase.from(table).select('*')
  }
  where(column: string, value: unknown) {
    this.q = this.q.eq(column, value)
    return this
  }
  get() {
    return this.q
  }
}

export const draft = (me: string) => new Finder('posts').where('state', 'draft').where('author', me).get()
