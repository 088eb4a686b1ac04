// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** A Chromium of this machine, or null when there is none. */
export async function launch() {
  const executablePath = found()
  if (executablePath === undefined) return null
  // the sandbox is not there for root; the pages are our own
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

function found() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** After how many milliseconds something that does not happen is missing: a machine may be busy. */
const PATIENCE = 120_000

/** Runs `work` with a page of its own, and gives what it gives. */
export async function withPage(browser, options, work) {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  try {
    return await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** What the page says on the console, or fails with, from now on. */
export function complaints(page) {
  const said = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // what is still on its way when a page is left is not missing
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`not loaded: ${request.url()}`)
  })
  return said
}
