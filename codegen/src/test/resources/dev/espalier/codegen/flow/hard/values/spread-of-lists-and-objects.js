import { supabase } from './supabase'

const base = ['id', 'name']
const audit = { changed_by: 'job' }

export const a = (patch) =>
  supabase
    .from('things')
    .update({ ...audit, ...patch, done: true })
    .in('state', [...base, 'x'])
    .select([...base, 'state'].join(','))
