import { supabase } from './supabase'

export const store = {
  table: 'baskets',
  load(id) {
    return supabase.from(this.table).select('*').eq('id', id)
  },
  async clear(id) {
    const { error } = await supabase.from(this.table).delete().eq('id', id)
    if (error) throw error
  },
}
