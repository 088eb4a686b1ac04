import { useEffect, useState } from 'react'
import { sb } from '../lib/supabase'

export function Client({ id }: { id?: string }) {
  const [name, setName] = useState('')
  useEffect(() => {
    if (!id) return
    Promise.all([
      sb.from('clients').select('*').eq('id', id).single(),
      sb.from('tasks').select('kind').eq('client_id', id),
    ]).then(([{ data }, { data: tasks }]) => {
      if (data) setName(`${data.name} ${tasks?.length}`)
    })
  }, [id])
  return <p>{name}</p>
}
