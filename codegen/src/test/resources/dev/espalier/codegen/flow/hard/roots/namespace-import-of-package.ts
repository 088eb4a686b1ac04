import * as sb from '@supabase/supabase-js'

class Holder {
  static readonly instance = sb.createClient('http://localhost', 'k')
}

export function points(user: string) {
  return Holder.instance.from('points').select('sum').eq('user_id', user).single()
}
