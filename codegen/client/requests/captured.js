// SPDX-License-Identifier: Apache-2.0
import { NOWHERE, run } from '../clients.js'

/** The one request that a chain makes of a client: `{ method, path, headers, body }`, of the headers the lines. Nothing is sent. */
export async function captured(chain, makeClient, prefix, options) {
  const sent = []
  const fetch = async (url, init) => {
    sent.push(init.headers === undefined ? { url, ...init, headers: {} } : { url, ...init })
    return new Response('[]', { headers: { 'content-type': 'application/json' } })
  }
  await run(chain, makeClient({ ...options, url: NOWHERE, fetch }))
  if (sent.length !== 1) throw new Error(`${sent.length} requests were sent`)
  return told(sent[0], prefix)
}

function told({ url, method, headers, body }, prefix) {
  const target = new URL(url)
  const path = target.pathname + target.search
  if (!path.startsWith(prefix + '/')) throw new Error(`the path ${path} does not begin with ${prefix}/`)
  return {
    method,
    path: path.slice(prefix.length),
    headers: lines(Object.fromEntries(new Headers(headers))).filter((line) => !line.startsWith('x-client-info: ')),
    body: body ?? null,
  }
}

/** Headers as lines, in the order of their names. */
export function lines(headers) {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
}
