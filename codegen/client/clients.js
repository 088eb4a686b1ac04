// SPDX-License-Identifier: Apache-2.0
// The real clients, as a program makes them.
import { PostgrestClient } from '@supabase/postgrest-js'
import { createClient } from '@supabase/supabase-js'

/** Where no request ever arrives. */
export const NOWHERE = 'http://espalier.invalid'

/** The key of a project; the endpoint reads tokens alone. */
export const KEY = 'key-of-the-project'

/** What carries chains out: a name, a client for an endpoint and a caller, and what its requests have besides. */
export const CLIENTS = [
  { name: 'postgrest-js', client: postgrest, prefix: '', besides: () => ({}) },
  { name: 'createClient', client: supabase, prefix: '/rest/v1', besides: ofSupabase },
]

/** The client of the recordings: it names no schema by itself. */
function postgrest({ url, token, fetch }) {
  const headers = token === null ? {} : { Authorization: `Bearer ${token}` }
  return new PostgrestClient(url, { headers, fetch, retry: false })
}

/** The client of applications, with the database's default schema. */
function supabase({ url, schema, token, fetch }) {
  return createClient(url, KEY, {
    db: { schema, retry: false },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    accessToken: async () => token,
    global: { fetch: token === null ? withoutKeyAsToken(fetch) : fetch },
    // Nothing listens to changes here, and Node 20 has no WebSocket of its own.
    realtime: { transport: NoSocket },
  })
}

class NoSocket {
  constructor() {
    throw new Error('no chain opens a socket')
  }
}

/** supabase-js sends the key as a token where there is no other; in the recordings nobody was asked for by none. */
function withoutKeyAsToken(fetch) {
  return (url, init) => {
    const headers = new Headers(init.headers)
    headers.delete('authorization')
    return fetch(url, { ...init, headers })
  }
}

/** What supabase-js adds to a request: the key, the schema unless the chain names one, and its own name. */
function ofSupabase({ method }, schema) {
  const profile = ['GET', 'HEAD'].includes(method) ? 'accept-profile' : 'content-profile'
  return { [profile]: schema, apikey: KEY }
}

/** Runs a chain, given as JavaScript for a client called `supabase`; what it resolves to. */
export function run(chain, supabase) {
  return new Function('supabase', `'use strict'; return (${chain})`)(supabase)
}
