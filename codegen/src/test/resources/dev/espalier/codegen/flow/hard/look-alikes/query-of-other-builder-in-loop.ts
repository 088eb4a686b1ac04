import { QueryBuilder } from 'some-sql-builder'

export function build(filters: Record<string, string>) {
  let q = new QueryBuilder().from('users').select('id')
  for (const [k, v] of Object.entries(filters)) q = q.where(k, '=', v)
  return q.toSQL()
}
