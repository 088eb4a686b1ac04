import { PostgrestClient } from '@supabase/postgrest-js'

const rest = new PostgrestClient('http://localhost:3000', { schema: 'api' })

export const people = async () => {
  const { data, error } = await rest.from('people').select('id,name').is('deleted_at', null)
  return error ? [] : data
}

export const inOther = () => new PostgrestClient('http://localhost:3001').from('other').select()
