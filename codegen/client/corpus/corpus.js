// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { readDifference } from './difference-case.js'
import { read } from './golden-case.js'

const FOLDER = new URL(
  '../../../test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/',
  import.meta.url,
)

/** All cases that have a chain, in the order of the index. */
export function chains() {
  return all('index.txt', read).filter((goldenCase) => goldenCase.chain !== null)
}

/** All differences, in the order of their index. */
export function differences() {
  return all('differences/index.txt', readDifference)
}

function all(index, reading) {
  return readFileSync(new URL(index, FOLDER), 'utf8')
    .split('\n')
    .filter((file) => file !== '')
    .map((file) => fileOf(file, reading))
}

function fileOf(file, reading) {
  try {
    return reading(readFileSync(new URL(file, FOLDER), 'utf8'))
  } catch (e) {
    throw new Error(`${file}: ${e.message}`, { cause: e })
  }
}
