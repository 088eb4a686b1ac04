import { supabase } from './supabase'

export const before = () => supabase.from('before').select('*')

<<<<<<< HEAD
export const ours = 1
=======
export const theirs = 2
>>>>>>> other

export const after = () => supabase.from('after').select('*')
