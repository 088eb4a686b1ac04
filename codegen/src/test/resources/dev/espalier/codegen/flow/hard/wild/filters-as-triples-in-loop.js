async function runCount(db, table, filters = []) {
  const startedAt = Date.now()
  try {
    let query = db.from(table).select('*', { count: 'exact', head: true })
    for (const [method, column, value] of filters) {
      query = query[method](column, value)
    }
    const { count, error } = await query
    if (error) throw error
    return { ok: true, count: count || 0, ms: Date.now() - startedAt }
  } catch (error) {
    return { ok: false, error: error?.message }
  }
}

export const openRooms = (db) => runCount(db, 'rooms', [['eq', 'open', true], ['is', 'deleted_at', null]])
