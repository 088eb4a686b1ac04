import { DataSource } from 'typeorm'
import { User } from './user.entity'

export const find = (source: DataSource) =>
  source.createQueryBuilder().select('user').from(User, 'user').where('user.id = :id', { id: 1 }).getOne()
export const del = (source: DataSource) =>
  source.createQueryBuilder().delete().from(User).where('id = :id', { id: 1 }).execute()
