import { supabase } from './supabase'
import { queue } from './queue'

export async function flush(): Promise<void> {
  await queue.processAll(async (op: { table: string; operation: string; data: object; id?: string }) => {
    const { table, operation, data } = op
    if (operation === 'upsert') {
      await supabase!.from(table).upsert(data)
    } else if (operation === 'delete') {
      const id = op.id
      if (id) {
        await supabase!.from(table).delete().eq('id', id)
      }
    }
  })
}
