import { supabase } from './supabase'

export function Row({ row, refresh }: { row: { id: number }; refresh: () => void }) {
  return (
    <tr>
      <td
        onDoubleClick={async () => {
          const { error } = await supabase.from('rows').delete().eq('id', row.id)
          if (!error) refresh()
        }}
      >
        {row.id}
      </td>
      <td>
        <form action={async (form) => { 'use server'; await supabase.from('rows').update({ n: form.get('n') }).eq('id', row.id) }} />
      </td>
    </tr>
  )
}
