#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Puts the requests of the corpus to a server and compares its answers. Needs Node.js 20 and nothing else.
//
//   node runner/run.mjs http://127.0.0.1:3000 salon          every case of the salon
//   node runner/run.mjs http://127.0.0.1:3000 salon embed    those whose feature/id begins with this
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'

const COMPARED = ['content-range', 'content-type', 'location', 'preference-applied']
const agent = new http.Agent({ keepAlive: true })
const [endpoint, database, beginning = ''] = process.argv.slice(2)
if (database === undefined) {
  console.error('usage: node runner/run.mjs ADDRESS DATABASE [BEGINNING OF FEATURE/ID]')
  process.exit(2)
}

function json(path) {
  return JSON.parse(readFileSync(new URL('../' + path, import.meta.url), 'utf8'))
}

function token(claims, { jwtSecret }) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', jwtSecret).update(signed).digest('base64url')}`
}

/** Sends the path as it is: what makes a URL of it would write some characters otherwise. */
function send({ method, path, headers, body }, authorization) {
  const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) }
  const { hostname, port, pathname } = new URL(endpoint)
  const target = pathname.replace(/\/$/, '') + path
  return new Promise((resolve, reject) => {
    const options = { agent, hostname, port, method, path: target, headers: { ...headers, ...length, ...authorization } }
    const request = http.request(options, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') })
    })
    request.on('error', reject)
    request.end(body ?? undefined)
  })
}

function differences(expected, actual) {
  const names = 'allow' in expected.headers ? [...COMPARED, 'allow'] : COMPARED
  const pairs = [
    ['status', expected.status, actual.status],
    ...names.map((name) => [name, header(name, expected.headers), header(name, actual.headers)]),
    ['body', ...bodies(expected.body, actual.body)],
  ]
  return pairs
    .filter(([, wanted, found]) => wanted !== found)
    .map(([name, wanted, found]) => `${name}\n      expected ${wanted}\n      found    ${found}`)
}

function header(name, headers) {
  const value = headers[name] ?? ''
  if (name === 'content-type') return value.toLowerCase().replace(/\s*;\s*/g, '; ')
  const isCompared = (preference) => preference !== '' && !preference.startsWith('tx=')
  if (name === 'preference-applied') return value.split(',').map((word) => word.trim()).filter(isCompared).join(', ')
  return value
}

/** Two texts that are the same when the bodies are: of JSON the tokens, so that 1.50 is not 1.5 and the order of keys counts. */
function bodies(expected, actual) {
  switch (expected.kind) {
    case 'json':
      return isJson(actual) ? [tokens(expected.text), tokens(withDetails(expected.value, actual))] : [expected.text, actual]
    case 'text':
      return [expected.text, actual]
    case 'empty':
      return ['', actual]
    case 'unrecorded':
      return ['', '']
  }
  throw new Error(`the body is of a kind that this runner does not know: ${expected.kind}`)
}

function isJson(text) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function tokens(text) {
  const found = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? []
  return found.map((token) => (token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : token)).join('')
}

/** The details of a syntax error may be any text but an empty one. */
function withDetails(expected, actual) {
  if (expected?.code !== 'PGRST100') return actual
  const error = JSON.parse(actual)
  return error.details ? JSON.stringify({ ...error, details: expected.details }) : actual
}

const index = json('index.json')
const chosen = index.cases.filter((one) => one.database === database && `${one.feature}/${one.id}`.startsWith(beginning))
const passed = new Map(chosen.map(({ feature }) => [feature, { good: 0, all: 0 }]))
for (const { path, feature } of chosen) {
  const { request, response, claims } = json(path)
  const caller = claims === null ? {} : { authorization: `Bearer ${token(claims, index.server)}` }
  const found = differences(response, await send(request, caller))
  passed.get(feature).all++
  if (found.length === 0) passed.get(feature).good++
  else console.log(`FAILED ${path}\n  ${request.method} ${request.path}\n    ${found.join('\n    ')}`)
}
agent.destroy()
const good = [...passed.values()].reduce((sum, feature) => sum + feature.good, 0)
for (const [feature, { good, all }] of passed) console.log(`${feature.padEnd(12)} ${good} of ${all}`)
console.log(`${good} passed, ${chosen.length - good} failed`)
process.exitCode = good === chosen.length && good > 0 ? 0 : 1
