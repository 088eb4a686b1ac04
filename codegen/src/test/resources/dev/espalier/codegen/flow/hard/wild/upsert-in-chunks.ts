import { createClient } from '@supabase/supabase-js'

interface Operation {
  table: string
  onConflict?: string
  row: Record<string, unknown>
}

export async function write(url: string, key: string, operations: Operation[]) {
  const client = createClient(url, key, { auth: { persistSession: false } })
  const order = [...new Set(operations.map((o) => o.table))]
  for (const table of order) {
    const rows = operations.filter((o) => o.table === table)
    for (let offset = 0; offset < rows.length; offset += 100) {
      const chunk = rows.slice(offset, offset + 100)
      const onConflict = chunk[0]?.onConflict
      const result = await client.from(table).upsert(chunk.map((o) => o.row), {
        ...(onConflict ? { onConflict } : {}),
        ignoreDuplicates: false,
      })
      if (result.error) throw new Error(`failed on ${table}`)
    }
  }
}
