import { supabase } from './supabase'

class Feed {
  base() {
    return supabase.from('posts').select('*')
  }
  load() {
    return this.base().limit(10)
  }
}

class MyFeed extends Feed {
  constructor(me) {
    super()
    this.me = me
  }
  base() {
    return super.base().eq('author', this.me)
  }
}

export const feed = () => new Feed().load()
export const mine = (me) => new MyFeed(me).load()
