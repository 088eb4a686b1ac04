import { desc, eq, and } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { jobs } from './schema'

export class JobRepository {
  constructor(private db: ReturnType<typeof drizzle>) {}

  async findAll(workspace?: string) {
    const conditions: any[] = []
    if (workspace) conditions.push(eq(jobs.workspace, workspace as any))
    let query = this.db.select().from(jobs)
    if (conditions.length > 0) {
      query = (query as any).where(and(...conditions))
    }
    return query.orderBy(desc(jobs.createdAt)).all()
  }

  async one(id: string) {
    return this.db.select().from(jobs).where(eq(jobs.id, id as any)).limit(1)
  }
}
