import { supabase } from './supabase.mjs'

export class Flags {
  static #all = {}
  static {
    supabase
      .from('flags')
      .select('key, on')
      .then(({ data, error }) => {
        if (error) throw error
        for (const f of data) Flags.#all[f.key] = f.on
      })
  }

  static #table = 'flags'

  static set(key, on) {
    return supabase.from(Flags.#table).update({ on }).eq('key', key)
  }
}
