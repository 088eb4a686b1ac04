import { MikroORM } from '@mikro-orm/postgresql'

export async function f(orm: MikroORM) {
  const qb = orm.em.createQueryBuilder('Author')
  const sub = orm.em.qb('Book').select('*')
  return qb.from(sub).select('*').getResult()
}
