// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { read } from './golden-case.js'

const FOLDER = new URL(
  '../../../test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/',
  import.meta.url,
)

/** All cases that have a chain, in the order of the index. */
export function chains() {
  return readFileSync(new URL('index.txt', FOLDER), 'utf8')
    .split('\n')
    .filter((file) => file !== '')
    .map(caseOf)
    .filter((goldenCase) => goldenCase.chain !== null)
}

function caseOf(file) {
  try {
    return read(readFileSync(new URL(file, FOLDER), 'utf8'))
  } catch (e) {
    throw new Error(`${file}: ${e.message}`, { cause: e })
  }
}
