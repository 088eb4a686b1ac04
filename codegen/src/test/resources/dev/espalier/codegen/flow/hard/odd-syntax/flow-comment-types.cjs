'use strict'
/* @flow */
const { supabase } = require('./supabase.cjs')

module.exports = {
  get: async function (id /*: string */) /*: Promise<any> */ {
    const { data, error } = await supabase.from('t').select('*').eq('id', id)
    if (error) throw error
    return data
  },
}
