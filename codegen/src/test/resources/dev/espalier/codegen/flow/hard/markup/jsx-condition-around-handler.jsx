import { supabase } from './supabase'

export const Menu = ({ admin, items }) => (
  <>
    {admin && <button onClick={() => supabase.rpc('reindex').then()}>Reindex</button>}
    {items.map((item) => (
      <a key={item.id} onClick={async () => void (await supabase.from('items').update({ seen: true }).eq('id', item.id))}>
        {item.name}
      </a>
    ))}
  </>
)
