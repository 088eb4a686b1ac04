import { useEffect, useState } from 'react'
import { supabase } from './supabase'

export default function Export() {
  const [rows, setRows] = useState<any[]>([])
  useEffect(() => {
    const fetchAll = async (table: string, select: string, orderCol?: string) => {
      let all: any[] = []
      let from = 0
      while (true) {
        let q = (supabase.from as any)(table).select(select).range(from, from + 999)
        if (orderCol) q = q.order(orderCol, { ascending: false })
        const { data } = await q
        if (!data || data.length === 0) break
        all = all.concat(data)
        if (data.length < 1000) break
        from += 1000
      }
      return all
    }
    const load = async () => {
      const [orders, events] = await Promise.all([
        fetchAll('orders', 'id, total', 'created_at'),
        fetchAll('events', '*'),
      ])
      setRows([...orders, ...events])
    }
    load()
  }, [])
  return <p>{rows.length}</p>
}
