const { createClient } = require('@supabase/supabase-js')

/** What every part of the data layer stands on. */
class Database {
  constructor(url = process.env.SUPABASE_URL, key = process.env.SUPABASE_KEY) {
    this.db = createClient(url, key, { auth: { persistSession: false } })
  }

  /** Whole days of a company, both ends included. */
  companyRows(table, columns, companyId) {
    return this.db.from(table).select(columns).eq('company_id', companyId)
  }

  unwrap({ data, error }, what) {
    if (error) {
      throw new Error(`${what}: ${error.message}`)
    }
    return data
  }
}

module.exports = { Database }
