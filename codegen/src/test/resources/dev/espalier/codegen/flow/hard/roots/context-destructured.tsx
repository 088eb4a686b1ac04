import { useDatabase } from './DatabaseProvider'

export const Badge = ({ userId }: { userId: string }) => {
  const { client: pg } = useDatabase()
  const click = async () => {
    const { error } = await pg.from('badges').insert({ user_id: userId, kind: 'hello' })
    if (error) alert(error.message)
  }
  return <button onClick={click}>Badge</button>
}
