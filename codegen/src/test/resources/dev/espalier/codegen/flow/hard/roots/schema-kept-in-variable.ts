import { createClient } from '@supabase/supabase-js'

const supabase = createClient(Deno.env.get('URL')!, Deno.env.get('KEY')!)
const billing = supabase.schema('billing')

export const invoices = async (customer: number) => {
  const { data, error } = await billing.from('invoices').select('*').eq('customer_id', customer)
  if (error) throw error
  return data
}

export const total = (customer: number) => billing.rpc('total_of', { customer })
