import { supabase } from './supabase'

const tableFor = (kind: 'cat' | 'dog') => {
  switch (kind) {
    case 'cat':
      return 'cats'
    case 'dog':
      return 'dogs'
  }
}

export const cats = () => supabase.from(tableFor('cat')).select('*')
