// SPDX-License-Identifier: Apache-2.0
// Chains that the client itself refuses fail with its very words, and nothing is sent.
import { CLIENTS, NOWHERE, run } from '../clients.js'
import { difference } from '../difference.js'

/** Counts what passes and tells what does not. */
export async function check(cases, schemas, tally) {
  for (const { name, client } of CLIENTS) {
    for (const one of cases) {
      const options = { url: NOWHERE, schema: schemas[one.database], token: null, fetch: sent }
      await tally.check(`refusals of ${name}`, one, async () => {
        const found = difference(one.refused, await words(one.chain, client(options)), 'error')
        return found === null ? [] : [found]
      })
    }
  }
}

async function sent() {
  throw new Error('a request was sent')
}

async function words(chain, client) {
  try {
    return `nothing: ${JSON.stringify(await run(chain, client))}`
  } catch (e) {
    return `${e.name}: ${e.message}`
  }
}
