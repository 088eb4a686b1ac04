import { supabase } from './supabase'

export async function f(show: (text: string) => void) {
  const { data, error } = await supabase.from('t').select('*')
  const tell = () => {
    if (error) show(error.message)
  }
  tell()
  return data
}
