import { createClient } from '@supabase/supabase-js'
import { beforeEach, expect, it } from 'vitest'

const admin = createClient('http://localhost:54321', 'service')

beforeEach(async () => {
  await admin.from('rooms').delete().neq('id', 0)
})

it('has none', async () => {
  const { data } = await admin.from('rooms').select('*')
  expect(data).toEqual([])
})
