import { supabase } from './supabase'

export async function handle(event: { type: string; id: string }) {
  switch (event.type) {
    case 'created':
      await supabase.from('created').insert({ id: event.id })
      break
    case 'deleted': {
      const { error } = await supabase.from('created').delete().eq('id', event.id)
      if (error) throw error
      return
    }
    default:
      await supabase.from('unknown_events').insert({ type: event.type })
  }
}
