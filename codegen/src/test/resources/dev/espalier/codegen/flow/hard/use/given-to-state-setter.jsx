import { useEffect, useState } from 'react'
import { supabase } from './supabase'

export function A() {
  const [response, setResponse] = useState(null)
  useEffect(() => {
    supabase.from('t').select('*').then(setResponse)
  }, [])
  return <p>{response?.error ? 'failed' : response?.data?.length}</p>
}
