import { createClient } from '@supabase/supabase-js'

export class Store {
  get db() {
    return (this._db ??= createClient('http://localhost', 'k'))
  }

  names() {
    return this.db.from('names').select('name')
  }
}
