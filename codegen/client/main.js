// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check as checkAnswers } from './answers/check.js'
import { start } from './answers/endpoint.js'
import { chains, differences } from './corpus/corpus.js'
import { options, USAGE } from './options.js'
import { check as checkRequests } from './requests/check.js'
import { check as checkRefusals } from './requests/refusals.js'
import { check as checkSurface } from './surface/check.js'
import { Tally } from './tally.js'

const JAR = fileURLToPath(new URL('../target/espalier.jar', import.meta.url))

/** The default schema of each database. */
const SCHEMAS = { salon: 'public', shop: 'api', clinic: 'public' }

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const { only, update, help } = given()
if (help) {
  process.stdout.write(USAGE)
} else if (!existsSync(JAR)) {
  wrong('codegen/target/espalier.jar is missing: run mvn -q -DskipTests package')
} else {
  await prove()
}

async function prove() {
  const tally = new Tally()
  const all = [...chains(), ...differences()].filter(({ database, id }) => `${database}/${id}`.includes(only))
  const cases = all.filter(({ request }) => request !== null)
  if (all.length === 0) return wrong(`no name of a chain contains '${only}'`)
  console.log(`The methods of the client, and the requests of ${cases.length} chains …`)
  await checkSurface(tally, update)
  await checkRequests(cases, SCHEMAS, tally)
  await checkRefusals(
    all.filter(({ request }) => request === null),
    SCHEMAS,
    tally,
  )
  const databases = Object.keys(SCHEMAS).filter((name) => cases.some(({ database }) => database === name))
  await Promise.all(databases.map((name) => answers(name, cases, tally)))
  process.exitCode = tally.close() ? 0 : 1
}

async function answers(name, cases, tally) {
  const endpoint = await start(JAR, name)
  try {
    const own = cases.filter(({ database }) => database === name)
    console.log(`Answers of the ${name} to ${own.length} chains, at ${endpoint.url} …`)
    await checkAnswers(own, endpoint, SCHEMAS[name], tally)
  } finally {
    await endpoint.stop()
  }
}

function given() {
  try {
    return options(process.argv.slice(2))
  } catch (e) {
    wrong(`${e.message}\nSee codegen/client/run --help`)
    process.exit()
  }
}

function wrong(sentence) {
  console.error(sentence)
  process.exitCode = 2
}
