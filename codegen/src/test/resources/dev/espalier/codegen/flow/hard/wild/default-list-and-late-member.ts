import { createClient } from '@supabase/supabase-js'

const db = createClient(process.env.URL!, process.env.KEY!)

export const add = ({ label, tags = [] }: { label: string; tags?: string[] }) => db.from('parcels').insert({ label, tags })

export async function move(id: number, depot: number, parcel: { state: string }) {
  const change: Record<string, unknown> = { depot_id: depot }
  if (parcel.state === 'lost') change.state = 'found'
  const { error } = await db.from('parcels').update(change).eq('id', id)
  if (error) throw error
}
