import { PrismaClient } from '@prisma/client'
import { MongoClient } from 'mongodb'

const prisma = new PrismaClient()
const mongo = new MongoClient('mongodb://localhost')

export const a = () => prisma.user.findMany({ select: { id: true }, where: { id: 1 } })
export const b = () => mongo.db('x').collection('users').find({ from: 1 }).limit(1).toArray()
export const c = () => prisma.$queryRaw`select * from users`
