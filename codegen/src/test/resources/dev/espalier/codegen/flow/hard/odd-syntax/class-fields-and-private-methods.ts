import { supabase } from './supabase'

export class A {
  static readonly TABLE = 'a_table' as const
  readonly #columns = 'id, name'

  async #load(id: number) {
    return supabase.from(A.TABLE).select(this.#columns).eq('id', id).single()
  }

  async get(id: number) {
    const { data, error } = await this.#load(id)
    if (error) throw error
    return data
  }
}
