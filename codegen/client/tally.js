// SPDX-License-Identifier: Apache-2.0

/** Counts checks, and tells each that finds a difference, or fails itself, as soon as it does. */
export class Tally {
  #passed = new Map()
  #failed = 0

  /** Runs a check of a case, which gives a list of differences. */
  async check(what, { database, id }, differences) {
    await this.checkOne(what, `${database}/${id}`, differences)
  }

  async checkOne(what, name, differences) {
    const found = await failures(differences)
    if (found.length === 0) {
      this.#passed.set(what, (this.#passed.get(what) ?? 0) + 1)
      return
    }
    this.#failed++
    console.log(`FAILED ${what}: ${name}`)
    found.forEach((sentence) => console.log('  ' + sentence))
  }

  /** How many checks of each kind passed, and `2284 passed, 0 failed` at the end; whether none failed. */
  close() {
    this.#passed.forEach((count, what) => console.log(`${String(count).padStart(6)}  ${what}`))
    const passed = [...this.#passed.values()].reduce((sum, count) => sum + count, 0)
    console.log(`${passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 && passed > 0
  }
}

async function failures(differences) {
  try {
    return await differences()
  } catch (e) {
    return [e.stack]
  }
}
