import { createAdminClient } from '@/lib/admin'

export async function GET(request: Request) {
  const db = createAdminClient()
  const owner = request.headers.get('x-owner')
  let q = db.from("connections").select("id").eq("provider", "chat").order("last_sync", { ascending: true, nullsFirst: true });
  if (owner) q = q.eq("owner_id", owner);
  const { data: connections } = await q.limit(5);
  const results = await Promise.allSettled((connections ?? []).map(async (c: { id: string }) => {
    await db.from("connections").update({ last_sync: new Date().toISOString() }).eq("id", c.id);
  }));
  return Response.json({ done: results.length });
}
