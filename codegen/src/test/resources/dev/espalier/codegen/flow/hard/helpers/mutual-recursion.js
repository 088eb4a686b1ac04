import { supabase } from './supabase'

async function even(n) {
  await supabase.from('even').insert({ n })
  if (n > 0) await odd(n - 1)
}

async function odd(n) {
  await supabase.from('odd').insert({ n })
  if (n > 0) await even(n - 1)
}

export const start = (n) => even(n)
