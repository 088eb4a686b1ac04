import { supabaseAdmin } from './supabase-admin'

const flat = 'id, amount, status'

export async function transactions({ status, search, from, to }) {
  const narrow = (query) => {
    if (status) query = query.eq('status', status)
    if (search) query = query.ilike('description', `%${search}%`)
    return query
  }
  let query = narrow(supabaseAdmin.from('transactions').select(`${flat}, categories(name)`))
  const { data, error } = await query.range(from, to)
  if (error) {
    let second = narrow(supabaseAdmin.from('transactions').select(flat))
    const r2 = await second.range(from, to)
    if (r2.error) throw r2.error
    return r2.data
  }
  return data
}
