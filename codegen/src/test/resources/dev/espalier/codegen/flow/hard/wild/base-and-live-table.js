import { supabase } from './supabase'

const applyFilters = (q, filters = []) => {
  for (const f of filters) {
    if (f.op === 'eq') q = q.eq(f.col, f.val)
    else if (f.op === 'in') q = q.in(f.col, f.val)
  }
  return q
}

const merged = async ({ baseTable, liveTable, select = '*', filters = [] }) => {
  const qBase = applyFilters(supabase.from(baseTable).select(select), filters)
  const qLive = applyFilters(supabase.from(liveTable).select(select), filters)
  const [{ data: base, error: e1 }, { data: live, error: e2 }] = await Promise.all([qBase, qLive])
  if (e1 && e2) return []
  return [...(base || []), ...(live || [])]
}

export const games = (season) =>
  merged({ baseTable: 'games', liveTable: 'games_live', filters: [{ op: 'eq', col: 'season', val: season }] })
