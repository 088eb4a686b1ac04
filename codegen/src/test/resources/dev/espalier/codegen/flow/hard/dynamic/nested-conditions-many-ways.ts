import { supabase } from './supabase'

export async function find(f: Record<string, string | undefined>) {
  let q = supabase.from('t').select('*')
  if (f.a) q = q.eq('a', f.a)
  if (f.b) q = q.eq('b', f.b)
  if (f.c) q = q.eq('c', f.c)
  if (f.d) q = q.eq('d', f.d)
  if (f.e) q = q.eq('e', f.e)
  if (f.f) q = q.eq('f', f.f)
  if (f.g) q = q.eq('g', f.g)
  if (f.h) q = q.eq('h', f.h)
  if (f.i) q = q.eq('i', f.i)
  if (f.j) q = q.eq('j', f.j)
  const { data, error } = await q
  if (error) throw error
  return data
}
