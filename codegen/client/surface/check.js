// SPDX-License-Identifier: Apache-2.0
// The checked-in list of the client's methods is what the installed type declarations say.
import { readFileSync, writeFileSync } from 'node:fs'
import { surface } from './declarations.js'

const LIST = new URL('../../../docs/src/test/resources/dev/espalier/docs/client-surface.json', import.meta.url)

/** Counts the methods, or tells that the list was, or has to be, written anew. */
export async function check(tally, update) {
  const methods = surface()
  const found = lines(methods)
  if (update) {
    writeFileSync(LIST, `[\n${found.map((line) => '  ' + line).join(',\n')}\n]\n`)
    await tally.checkOne('methods', 'the list', () => ['was written anew: look at the difference'])
    return
  }
  const listed = new Set(lines(JSON.parse(readFileSync(LIST, 'utf8'))))
  for (const [at, line] of found.entries()) {
    await tally.checkOne('methods', `${methods[at].class}.${methods[at].method}`, () =>
      listed.delete(line) ? [] : [`is not listed as ${line}`],
    )
  }
  for (const line of listed) await tally.checkOne('methods', line, () => ['is listed and not there'])
}

function lines(methods) {
  return methods.map((method) => JSON.stringify(method))
}
