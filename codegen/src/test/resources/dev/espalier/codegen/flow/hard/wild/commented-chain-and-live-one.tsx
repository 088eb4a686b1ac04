'use client'
import { createClient } from '@/utils/supabase/client'
import { TABLES } from '@/constants/tables'

export function Form() {
  const submit = async (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    // const supabase = createClient()
    // const { error } = await supabase.from(TABLES.OLD).insert({ title: 'x' })
    const supabase = createClient()
    const { error } = await supabase.from(TABLES.NEWS).insert({ title: 'x' })
    if (error) alert(error.message)
  }
  return <form onSubmit={submit} />
}
