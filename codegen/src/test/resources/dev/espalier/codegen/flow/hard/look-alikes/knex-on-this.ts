import { Knex } from 'knex'

export class Repo {
  constructor(private readonly db: Knex) {}
  find(id: number) {
    return this.db.select('*').from('things').where('id', id).first()
  }
  other(id: number) {
    return this.db.from('things').where('id', id).select('name')
  }
  plain() {
    return this.db.from('things').select('*')
  }
}
