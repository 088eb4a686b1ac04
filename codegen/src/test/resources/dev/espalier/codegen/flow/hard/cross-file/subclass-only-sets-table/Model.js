import { supabase } from './supabase'

export default class Model {
  async list() {
    const { data } = await supabase.from(this.table).select(this.columns ?? '*')
    return data
  }
}
