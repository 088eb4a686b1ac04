// SPDX-License-Identifier: Apache-2.0
// The client's side of a difference, understood.
import { DIFFERENCE, takeApart } from './case-text.js'
import { http, need, request, result } from './golden-case.js'

/**
 * As of a case: `{ database, id, claims, chain, request, result, refused }`. Where the client fails before it sends anything, `refused` is the
 * name of its error and the message, and request and result are null; elsewhere `refused` is null.
 */
export function readDifference(text) {
  const { fields, sections } = takeApart(text, DIFFERENCE)
  const section = (name) => need(sections, `there ${name}`)
  const refused = sections.has('there refused')
  return {
    database: need(fields, 'database'),
    id: need(fields, 'id'),
    claims: null,
    chain: section('chain'),
    request: refused ? null : request(section('request')),
    result: refused ? null : result(section('result'), http(section('response'))),
    refused: refused ? section('refused') : null,
  }
}
