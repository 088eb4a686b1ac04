import { supabase } from './supabase'

const KEY = 'kind'

export const add = (name: string, column: string, value: number) =>
  supabase.from('things').insert({ name, [KEY]: 'new', [column]: value, tags: ['a'], nested: { n: 1.50, x: null } })
