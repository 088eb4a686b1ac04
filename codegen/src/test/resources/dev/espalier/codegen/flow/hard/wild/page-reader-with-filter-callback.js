import { b } from './state'

async function readRows(table, filter = (q) => q, key = 'id') {
  const rows = []
  let cursor = null
  for (;;) {
    let q = filter(b.client.from(table).select('*').eq('company_id', b.company))
    q = key === 'daily' ? q.order('work_date').range(rows.length, rows.length + 499) : q.order(key).limit(500)
    if (cursor && key !== 'daily') q = q.gt(key, cursor)
    const result = await q
    if (result.error) throw result.error
    rows.push(...result.data)
    if (result.data.length < 500) return rows
    cursor = result.data.at(-1)[key]
  }
}

export const shifts = () => readRows('shifts', (q) => q.eq('active', true))
