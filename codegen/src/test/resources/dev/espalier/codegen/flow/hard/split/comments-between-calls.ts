import { supabase } from './supabase'

export async function due() {
  const { data, error } = await supabase
    // the ledger, not the archive
    .from('ledger')
    /* everything: the page
       shows it all */
    .select('*')
    // .eq('paid', true)
    .eq('paid', false) // not yet
    /* .limit(10) */ .order(/* oldest first */ 'due_on')
  if (error) throw error
  return data
}
