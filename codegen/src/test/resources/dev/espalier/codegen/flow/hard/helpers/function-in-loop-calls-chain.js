import { supabase } from './supabase'

const stock = async (sku) => {
  const { data } = await supabase.from('stock').select('amount').eq('sku', sku).single()
  return data.amount
}

export async function total(skus) {
  let sum = 0
  for (const sku of skus) sum += await stock(sku)
  return sum
}
