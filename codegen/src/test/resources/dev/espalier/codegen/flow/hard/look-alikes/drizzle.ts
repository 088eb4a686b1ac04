import { drizzle } from 'drizzle-orm/node-postgres'
import { eq } from 'drizzle-orm'
import { users, posts } from './schema'

const db = drizzle(process.env.DATABASE_URL!)

export const all = () => db.select().from(users).where(eq(users.id, 1))
export const joined = () => db.select({ id: posts.id }).from(posts).leftJoin(users, eq(users.id, posts.author)).limit(10)
export const put = () => db.insert(users).values({ name: 'x' }).returning()
export const sub = () => db.with(db.$with('sq').as(db.select().from(users))).select().from(users)
