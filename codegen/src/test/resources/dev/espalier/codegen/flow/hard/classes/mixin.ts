import { supabase } from './supabase'

type Ctor = new (...args: any[]) => { table: string }

const Countable = <B extends Ctor>(Parent: B) =>
  class extends Parent {
    async count() {
      const { count } = await supabase.from(this.table).select('*', { count: 'exact', head: true })
      return count
    }
  }

class Cars {
  table = 'cars'
}

export class CountableCars extends Countable(Cars) {}
