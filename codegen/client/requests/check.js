// SPDX-License-Identifier: Apache-2.0
// Every chain makes the very request that the corpus has, parameter by parameter.
import { changed } from '../changed.js'
import { CLIENTS } from '../clients.js'
import { difference } from '../difference.js'
import { captured, lines } from './captured.js'

const PARTS = ['method', 'path', 'headers', 'body']

/** Counts what passes and tells what does not. */
export async function check(cases, schemas, tally) {
  for (const { name, client, prefix, besides } of CLIENTS) {
    for (const goldenCase of cases) {
      const schema = schemas[goldenCase.database]
      const expected = withBesides(goldenCase.request, besides(goldenCase.request, schema))
      const actual = captured(goldenCase.chain, client, prefix, { schema, token: null })
      await tally.check(`requests of ${name}`, goldenCase, async () => differences(expected, await actual))
      await tally.check('requests told from others', goldenCase, async () => missed(expected, await actual))
    }
  }
}

/** What the chain says counts: a schema of its own stays. */
function withBesides(request, added) {
  return { ...request, headers: lines({ ...added, ...request.headers }) }
}

/** What is different, part by part; none when the requests are the same. */
export function differences(expected, actual) {
  return [
    difference(expected.method, actual.method, 'method'),
    difference(pathOf(expected), pathOf(actual), 'path'),
    ...ofParameters(parameters(expected), parameters(actual)),
    difference(expected.path, actual.path, 'path and query'),
    difference(expected.headers, actual.headers, 'headers'),
    difference(expected.body, actual.body, 'body'),
  ].filter((found) => found !== null)
}

/** Requests that differ from the expected one in one place, and that the comparison takes for the actual one all the same. */
function missed(expected, actual) {
  return PARTS.flatMap((part) =>
    [...changed(expected[part])]
      .filter((other) => differences({ ...expected, [part]: other }, actual).length === 0)
      .map((other) => `nobody notices that ${part} should be ${JSON.stringify(other)}`),
  )
}

function ofParameters(expected, actual) {
  return Array.from({ length: Math.max(expected.length, actual.length) }, (_, at) =>
    difference(expected[at] ?? null, actual[at] ?? null, `parameter ${at + 1}`),
  )
}

function pathOf({ path }) {
  return path.split('?', 1)[0]
}

function parameters({ path }) {
  const start = path.indexOf('?')
  return start < 0 ? [] : path.slice(start + 1).split('&')
}
