import { useRef, useEffect } from 'react'
import { supabase } from './supabase'

export function A({ id }: { id: string }) {
  const q = useRef(supabase.from('t').select('*'))
  useEffect(() => {
    q.current.eq('id', id).then(({ error }) => {
      if (error) console.error(error)
    })
  }, [id])
  return null
}
