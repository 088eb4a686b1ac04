import { supabase } from './supabase'

export async function walk(tree) {
  outer: for (const key in tree) {
    for (const leaf of tree[key]) {
      if (leaf.skip) continue outer
      await supabase.from('leaves').insert({ key, leaf: leaf.name })
    }
  }
}
