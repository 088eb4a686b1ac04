import { useEffect, useState } from 'react'
import { useSupabaseClient } from '@supabase/auth-helpers-react'

export function Todos() {
  const client = useSupabaseClient()
  const [todos, setTodos] = useState([])

  useEffect(() => {
    async function load() {
      const { data } = await client.from('todos').select('*').order('id')
      setTodos(data)
    }
    load()
  }, [client])

  return <ul>{todos.map((t) => <li key={t.id}>{t.title}</li>)}</ul>
}
