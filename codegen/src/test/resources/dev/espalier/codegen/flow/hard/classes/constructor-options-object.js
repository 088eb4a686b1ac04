import { createClient } from '@supabase/supabase-js'

export class Queue {
  constructor({ url, key, table = 'jobs' }) {
    this.client = createClient(url, key)
    this.table = table
  }

  async take() {
    const { data, error } = await this.client.from(this.table).select('*').is('taken_at', null).limit(1).maybeSingle()
    if (error) throw error
    return data
  }
}
