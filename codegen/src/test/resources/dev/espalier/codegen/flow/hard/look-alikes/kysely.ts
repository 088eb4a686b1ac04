import { Kysely } from 'kysely'
import type { Database } from './types'

export const people = (db: Kysely<Database>) =>
  db.selectFrom('person').select(['id', 'name']).where('id', '=', 1).execute()

export const sub = (db: Kysely<Database>) =>
  db.selectFrom((eb) => eb.selectFrom('person').selectAll().as('p')).selectAll().execute()

export const upd = (db: Kysely<Database>) => db.updateTable('pet').from('person').set({ a: 1 }).execute()
