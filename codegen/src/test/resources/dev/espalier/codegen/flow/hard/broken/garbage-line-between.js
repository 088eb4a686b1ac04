import { supabase } from './supabase'

export const a = async () => {
  const { data } = await supabase.from('a').select('*')
  return data
}

}}} ???? @@@@ let let 5 = ;

export const b = async () => {
  const { data } = await supabase.from('b').select('*')
  return data
}
