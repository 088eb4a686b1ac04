import { supabase } from './supabase'

export async function tag(posts) {
  await Promise.all(
    posts
      .filter((p) => p.tags.length)
      .flatMap((p) => p.tags.map((t) => supabase.from('post_tags').upsert({ post: p.id, tag: t }))),
  )
}
