import Knex from 'knex'

const db = Knex({ client: 'pg', connection: process.env.DATABASE_URL })

export const d = (id) => db.from('sessions').delete().where('id', id)
export const i = (row) => db.from('sessions').insert(row).returning('id')
export const u = (id) => db.from('sessions').update({ ok: true }).where({ id })
