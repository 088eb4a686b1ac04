import { supabase } from './supabase'

export async function report(a: Record<string, string>) {
  const { data, error } = await supabase
    .from('measurements')
    .select(
      `
      id,
      taken_at,
      value,
      sensor:sensors!inner (
        id,
        name,
        site:sites (
          id,
          name,
          country
        )
      ),
      unit:units (
        symbol
      )
    `,
    )
    .eq('sensor.kind', a.kind)

    .eq('sensor.site.country', a.country)

    .gte('taken_at', a.from)

    .lt('taken_at', a.to)

    .neq('value', 0)

    .not('value', 'is', null)

    .in('quality', [
      'good',
      'fair',
      'poor',
    ])

    .or('flag.is.null,flag.eq.ok')

    .filter('meta->>source', 'eq', 'probe')

    .contains('tags', [
      'roof',
    ])

    .order('taken_at', {
      ascending: false,
      nullsFirst: false,
    })

    .order('name', {
      referencedTable: 'sensors',
    })

    .range(
      0,
      99,
    )
  if (error) throw error
  return data
}
