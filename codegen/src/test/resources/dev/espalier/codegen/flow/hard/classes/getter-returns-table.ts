import { supabase } from './supabase'

export class Ledger {
  private get entries() {
    return supabase.schema('books').from('entries')
  }

  add(entry: { amount: number }) {
    return this.entries.insert(entry)
  }

  async sum(account: string) {
    const { data, error } = await this.entries.select('amount').eq('account', account)
    if (error) throw error
    return data.reduce((a, e) => a + e.amount, 0)
  }
}
