// a builder for another database, whose methods have the same names
export class Sql {
  constructor() {
    this.parts = []
  }
  from(table) {
    this.parts.push(`from ${table}`)
    return this
  }
  select(...columns) {
    this.parts.unshift(`select ${columns.join(', ')}`)
    return this
  }
  toString() {
    return this.parts.join(' ')
  }
}

const sql = new Sql()
export const text = sql.from('users').select('id').toString()
