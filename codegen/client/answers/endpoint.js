// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { SECRET } from '../token.js'

/** `espalier serve` over a copy of a sample database, which rolls back what is written; its address, and how to stop it. */
export async function start(jar, fixture) {
  const child = spawn(
    'java',
    [
      ...['-XX:TieredStopAtLevel=1', '-jar', jar, 'serve', '--fixture', fixture],
      ...['--anon-role', 'anon', '--jwt-secret', SECRET, '--aggregates', 'on'],
      ...['--tx-end', 'rollback', '--port', '0'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  // However this process ends, the endpoint does not stay.
  process.once('exit', () => child.kill())
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text))
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => first),
    ended.then(() => null),
  ])
  if (line === null || !line.startsWith('ready ')) {
    child.kill()
    throw new Error(`espalier serve --fixture ${fixture} did not start: ${line ?? ''}\n${complaints}`)
  }
  const stop = async () => {
    child.kill()
    await ended
  }
  return { url: line.slice('ready '.length), stop }
}
