import useSWR from 'swr'
import { supabase } from '../supabase'

const fetcher = async (table) => {
  const { data, error } = await supabase.from(table).select('*')
  if (error) throw error
  return data
}

export function Menu() {
  const { data } = useSWR('menu', fetcher)
  return <pre>{JSON.stringify(data)}</pre>
}
