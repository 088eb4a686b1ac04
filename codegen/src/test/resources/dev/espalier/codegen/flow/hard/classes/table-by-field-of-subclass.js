import { supabase } from './supabase'

class Model {
  static table = ''

  static find(id) {
    return supabase.from(this.table).select('*').eq('id', id).single()
  }
}

export class User extends Model {
  static table = 'users'
}

export class Post extends Model {
  static table = 'posts'
}
