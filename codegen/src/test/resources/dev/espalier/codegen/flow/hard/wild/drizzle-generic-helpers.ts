import { db } from '@/db/db'
import { eq } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

export const getAll = async <T extends PgTable>(table: T) => {
  const result = await db.select().from(table as PgTable)
  return result
}

export async function exists(id: number, table: any) {
  const result = await db.select().from(table).where(eq(table.id, id)).limit(1)
  return result.length > 0
}

export const transfer = () =>
  db.transaction(async (tx: any) => {
    const [row] = await tx.select().from(exists).limit(1)
    return row
  })
