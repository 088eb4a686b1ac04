import { unstable_cache } from 'next/cache'
import { createServerClient } from '@/lib/supabase/server'

export const getTransactions = unstable_cache(
  async (params: { q?: string; status?: string; page?: number } = {}) => {
    const client = await createServerClient()
    const { q = '', status = '', page = 1 } = params
    const offset = (page - 1) * 10

    let query = client.from('transactions').select(
      `
        id,
        number
      `,
      { count: 'exact' },
    )
    if (status && status !== 'all') {
      query = query.eq('status', status)
    }
    if (q) {
      query = query.or(
        `number.ilike.%${q}%,customer.ilike.%${q}%`
      )
    }
    const { data, count, error } = await query.order('created_at', { ascending: false }).range(offset, offset + 9)
    if (error) return { ok: false }
    return { ok: true, data, count }
  },
  ['transactions'],
  { revalidate: 30 },
)
