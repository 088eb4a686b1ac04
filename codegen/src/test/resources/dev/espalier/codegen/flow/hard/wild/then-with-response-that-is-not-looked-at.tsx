import { supabase } from '../supabase'

export function Love({ slug, user, refresh }: { slug: string; user?: { id: string }; refresh: () => void }) {
  function love(mine: boolean) {
    if (mine) {
      supabase
        .from('loves')
        .delete()
        .eq('slug', slug)
        .eq('user_id', user?.id)
        .then(() => {
          refresh()
        })
      return
    }
    supabase
      .from('loves')
      .insert({ slug, user_id: user?.id })
      .then((result) => {
        refresh()
      })
  }
  return <button onClick={() => love(true)}>love</button>
}
