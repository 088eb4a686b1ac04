import { createServiceClient } from '@/lib/server'

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const sb = createServiceClient() as any
  const { data: t } = await sb.from("tasks").select("created_by").eq("id", id).maybeSingle();
  const unique = Array.from(new Set([t?.created_by].filter(Boolean))) as string[]
  return <main>{unique.join()}</main>
}
