import { createClient } from './server'

export const revalidate = 60

export async function generateMetadata({ params }: { params: Promise<{ slug: string }> }) {
  const { data } = await (
    await createClient()
  )
    .from('pages')
    .select('title')
    .eq('slug', (await params).slug)
    .maybeSingle()
  return { title: data?.title }
}
