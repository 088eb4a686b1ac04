// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from 'node:util'

export const USAGE = `
codegen/client/run [OPTIONS]

Holds Espalier to the real supabase-js, whose version the lock file pins:
  - every chain of the corpus makes the request that the corpus has,
  - run against 'espalier serve', it resolves to what it resolved to at PostgREST,
  - both hold for the client's side of every listed difference, too,
  - the checked-in list of the client's methods is what its type declarations say.

Needs Node.js 20 or newer, and the jar of 'mvn -q -DskipTests package'. Nothing is
kept of what chains write.

Options
  --only=TEXT   only cases whose name, as in shop/embed.alias, contains this
  --update      writes the list of the client's methods anew; the run fails then
  --help        shows this

Exit codes
  0   everything passed
  1   something did not; each of it was told
  2   called wrongly, or something needed is missing
`

/** The options of the command line: `{ only, update, help }`. */
export function options(words) {
  const { values } = parseArgs({
    args: words,
    options: { only: { type: 'string', default: '' }, update: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  return values
}
