'use server'

import { cookies } from 'next/headers'
import { createServerActionClient } from '@supabase/auth-helpers-nextjs'

export async function addTodo(form: FormData) {
  const title = form.get('title')
  const sb = createServerActionClient({ cookies })
  await sb.from('todos').insert({ title })
}
