import { supabase } from './supabase'

export function f(done) {
  supabase.from('t').select('*').then(({ data }) => done(data))
  supabase.from('u').select('*').then(({ data, error }) => {
    if (error) throw error
    done(data)
  }).catch(console.error)
}
