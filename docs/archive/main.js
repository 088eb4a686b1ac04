// SPDX-License-Identifier: Apache-2.0
// Runs the runner of the unpacked archive for every database, and once where it has to fail.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { start } from '../../codegen/client/answers/endpoint.js'

const [jar, archive] = process.argv.slice(2)
const index = JSON.parse(readFileSync(join(archive, 'index.json'), 'utf8'))
const databases = index.databases.map(({ name }) => name)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** What the runner said last, and whether it was content. */
async function run(url, database) {
  const child = spawn(process.execPath, [join(archive, 'runner', 'run.mjs'), url, database])
  const [said, complaints, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  const [, good, bad] = /(\d+) passed, (\d+) failed\n$/.exec(said) ?? []
  if (good === undefined) throw new Error(`the runner does not tell how many cases passed:\n${said}${complaints}`)
  return { said, good: Number(good), bad: Number(bad), content: code === 0 }
}

const endpoints = await Promise.all(databases.map((name) => start(jar, name)))
const tally = { passed: 0, failed: 0 }
try {
  console.log(`Corpus ${index.corpus}, format ${index.format}:`)
  for (const [at, { name, cases }] of index.databases.entries()) {
    const { said, good, bad, content } = await run(endpoints[at].url, name)
    console.log(`  ${name}: ${good} of ${cases} cases passed`)
    if (!content) console.log(said)
    tally.passed += good
    tally.failed += bad + Number(good + bad !== cases || content !== (bad === 0))
  }
  // Who answers for another database is wrong nearly everywhere, and a runner that says otherwise proves nothing.
  const [other] = databases.slice(1)
  const { good, bad, content } = await run(endpoints[0].url, other)
  const noticed = !content && bad > good
  console.log(`  ${other} at the address of ${databases[0]}: ${bad} of ${good + bad} cases failed, as they should`)
  tally[noticed ? 'passed' : 'failed']++
} finally {
  await Promise.all(endpoints.map((endpoint) => endpoint.stop()))
}
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed === 0 ? 0 : 1
