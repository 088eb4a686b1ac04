// SPDX-License-Identifier: Apache-2.0
// What the real client resolves to at our endpoint is what it resolved to at PostgREST.
import { changed } from '../changed.js'
import { CLIENTS, run } from '../clients.js'
import { NOT_RECORDED } from '../corpus/golden-case.js'
import { difference } from '../difference.js'
import { token } from '../token.js'

const AT_ONCE = 4
const PARTS = ['data', 'error', 'count', 'status', 'statusText']

/** Puts every case to an endpoint, by both clients; counts what passes and tells what does not. */
export async function check(cases, endpoint, schema, tally) {
  const runs = CLIENTS.flatMap((by) => cases.map((goldenCase) => ({ by, goldenCase })))
  const reads = runs.filter(({ goldenCase }) => isRead(goldenCase))
  const rest = runs.filter(({ goldenCase }) => !isRead(goldenCase))
  const one = async ({ by, goldenCase }) => {
    const actual = resolved(goldenCase, by, endpoint, schema)
    await tally.check(`answers to ${by.name}`, goldenCase, async () => differences(goldenCase.result, await actual))
    await tally.check('answers told from others', goldenCase, async () => missed(goldenCase.result, await actual))
  }
  await each(reads, AT_ONCE, one)
  // Taken back or not: who writes waits for who wrote the same row, and may change what the planner estimates.
  await each(rest, 1, one)
}

function isRead({ request }) {
  return ['GET', 'HEAD'].includes(request.method)
}

async function resolved(goldenCase, { client }, endpoint, schema) {
  const caller = goldenCase.claims === null ? null : token(goldenCase.claims)
  return run(goldenCase.chain, client({ url: endpoint.url, schema, token: caller, fetch }))
}

/** What is different between two results, part by part; none when they are the same. */
export function differences(expected, actual) {
  return [
    ofContent(expected.data, actual.data, 'data'),
    ofContent(withFreeDetails(expected.error, actual.error), actual.error, 'error'),
    difference(expected.count, actual.count, 'count'),
    difference(expected.status, actual.status, 'status'),
    difference(expected.statusText, actual.statusText, 'statusText'),
  ].filter((found) => found !== null)
}

/** Results that differ from the expected one in one place, and that the comparison takes for the actual one all the same. */
function missed(expected, actual) {
  return PARTS.filter((part) => expected[part] !== NOT_RECORDED).flatMap((part) =>
    [...changed(expected[part])]
      .filter((other) => differences({ ...expected, [part]: other }, actual).length === 0)
      .map((other) => `nobody notices that ${part} should be ${JSON.stringify(other)}`),
  )
}

function ofContent(expected, actual, name) {
  return expected === NOT_RECORDED ? null : difference(expected, actual, name)
}

/** A syntax error may have any details but none: they are a parser's own words. */
function withFreeDetails(expected, actual) {
  const free = expected?.code === 'PGRST100' && typeof actual?.details === 'string' && actual.details !== ''
  return free ? { ...expected, details: actual.details } : expected
}

async function each(values, atOnce, task) {
  const rest = values.values()
  const worker = async () => {
    for (const value of rest) await task(value)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
