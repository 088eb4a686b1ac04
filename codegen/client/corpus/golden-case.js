// SPDX-License-Identifier: Apache-2.0
// A case of the corpus, understood; the format is told in the corpus' README.
import { CASE, takeApart } from './case-text.js'

const CHAIN_SECTIONS = ['javascript', 'chain', 'java', 'result']
const RESULT_KEYS = ['status', 'count', 'data', 'error']

/** What a result's part holds where the body it came from was not recorded. */
export const NOT_RECORDED = Symbol('not recorded')

/**
 * `{ database, id, claims, chain, request, result }`: the claims of the caller or null; the chain as JavaScript;
 * `request` is `{ method, path, headers, body }`, `result` `{ data, error, count, status, statusText }`.
 * Chain and result are null where the request is plain HTTP.
 */
export function read(text) {
  const { fields, sections } = takeApart(text, CASE)
  const hasChain = CHAIN_SECTIONS.some((name) => sections.has(name))
  if (hasChain) CHAIN_SECTIONS.forEach((name) => need(sections, name))
  if (fields.has('compare') && fields.get('compare') !== 'status+headers') throw new SyntaxError('compare is unknown')
  return {
    database: need(fields, 'database'),
    id: need(fields, 'id'),
    claims: fields.has('claims') ? JSON.parse(fields.get('claims')) : null,
    chain: hasChain ? sections.get('javascript') : null,
    request: request(need(sections, 'request')),
    result: hasChain ? result(sections.get('result'), http(need(sections, 'response'))) : null,
  }
}

/** What stands under this name, without which a file is none. */
export function need(from, name) {
  if (!from.has(name)) throw new SyntaxError(`'${name}' is missing`)
  return from.get(name)
}

/** A first line, headers, and behind an empty line a body, or null. */
export function http(content) {
  const end = content.indexOf('\n\n')
  const [firstLine, ...lines] = (end < 0 ? content : content.slice(0, end)).split('\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(': ')
    if (colon < 0) throw new SyntaxError(`expected a header, found '${line}'`)
    return [line.slice(0, colon), line.slice(colon + 2)]
  })
  return { firstLine, headers: Object.fromEntries(headers), body: end < 0 ? null : content.slice(end + 2) }
}

export function request(content) {
  const { firstLine, headers, body } = http(content)
  const [method, path, ...more] = firstLine.split(' ')
  if (path === undefined || more.length > 0) throw new SyntaxError(`expected a method and a path, found '${firstLine}'`)
  return { method, path, headers, body }
}

export function result(content, response) {
  const lines = content.split('\n')
  if (lines.length !== RESULT_KEYS.length) throw new SyntaxError(`expected one line for each of ${RESULT_KEYS}`)
  const [status, count, data, error] = RESULT_KEYS.map((key, at) => {
    if (!lines[at].startsWith(key + ': ')) throw new SyntaxError(`expected '${key}: …', found '${lines[at]}'`)
    return lines[at].slice(key.length + 2)
  })
  const [, number, statusText] = /^([0-9]{3}) (.*)$/.exec(status) ?? []
  if (number === undefined) throw new SyntaxError(`expected a status and its text, found '${status}'`)
  return {
    data: part(data, response),
    error: part(error, response),
    count: count === 'NaN' ? NaN : JSON.parse(count),
    status: Number(number),
    statusText,
  }
}

function part(text, response) {
  switch (text) {
    case 'body':
      return body(response)
    case 'first row of body': {
      const rows = body(response)
      if (!Array.isArray(rows) || rows.length !== 1) throw new SyntaxError('the body is not a list of one row')
      return rows[0]
    }
    case 'not recorded':
      return NOT_RECORDED
    default:
      return JSON.parse(text)
  }
}

function body({ headers, body }) {
  if (body === null) throw new SyntaxError('the result is the body, but there is none')
  return headers['content-type']?.includes('json') ? JSON.parse(body) : body
}
