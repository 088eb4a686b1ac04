import { useContext } from 'react'
import { SupabaseContext } from './context'

export function Save({ text }: { text: string }) {
  const ctx = useContext(SupabaseContext)
  if (!ctx) throw new Error('no provider')
  const save = () => ctx.client.from('texts').insert({ text }).select('id').single()
  return <button onClick={save}>Save</button>
}
