// SPDX-License-Identifier: Apache-2.0
import { complaints, withPage } from '../chromium.js'

const MOST = 10

/** What the search finds: each kind of entry by its title, cases by their methods, operators and codes, from a page above and one below. */
export async function check(browser, site, tally) {
  const all = site.found()
  const entries = samples(all)
  const words = ends([...new Set(all.filter(({ kind }) => kind === 'case').flatMap(({ text }) => text.split(' ')))].sort())
  for (const from of ['index.html', site.menu.find((path) => path.includes('/'))]) {
    await withPage(browser, {}, async (page) => {
      const said = complaints(page)
      await page.goto(site.url(from))
      for (const entry of entries) {
        await tally.checkOne('the search finds', `${entry.title}, from ${from}`, async () => [
          ...(await finds(page, entry)),
          ...said.splice(0),
        ])
      }
      for (const word of words) {
        await tally.checkOne('the search finds', `cases by ${word}, from ${from}`, () => findsBy(page, word, all))
      }
      for (const row of rowsOfCodes(all)) {
        await tally.checkOne('the search finds', `${row.title} first in its row, from ${from}`, () => findsFirst(page, row))
      }
      await tally.checkOne('the search finds', `nothing where there is nothing, from ${from}`, () => findsNothing(page))
    })
  }
}

/** Of each kind some. */
function samples(entries) {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return ends(own)
  })
}

/** The first, the one in the middle and the last. */
function ends(all) {
  return [...new Set([0, all.length >> 1, all.length - 1])].map((at) => all[at])
}

async function findsBy(page, word, all) {
  const [first] = await search(page, word)
  const entry = all.find(({ path }) => first?.endsWith('/' + path))
  const said = `${entry?.title} ${entry?.text}`.toLowerCase()
  return said.includes(word.toLowerCase()) ? [] : [`the first found is ${first}`]
}

async function finds(page, { path, title }) {
  const shown = await search(page, title)
  const at = shown.findIndex((href) => href.endsWith('/' + path))
  return at >= 0 && at < MOST ? [] : [`${path} is not among the first ${MOST}: ${shown.slice(0, 3).join(', ')}`]
}

/** The rows of the table of errors: each is called by its code. */
function rowsOfCodes(entries) {
  return entries.filter(({ path, title }) => path.endsWith('#' + title.toLowerCase()) && path.includes('edge-cases/errors.html'))
}

async function findsFirst(page, { path, title }) {
  const [first] = await search(page, title)
  return first?.endsWith('/' + path) ? [] : [`the first found is ${first}`]
}

async function findsNothing(page) {
  const shown = await search(page, 'zzyzxq')
  const told = await page.locator('#site--told').textContent()
  return shown.length === 0 && told === 'Nothing found' ? [] : [`told ${told} and showed ${shown.length}`]
}

/** Where the results lead, in their order. */
async function search(page, words) {
  await page.locator('#site--query').fill('')
  await page.locator('#site--results').waitFor({ state: 'hidden' })
  await page.locator('#site--query').fill(words)
  await page.locator('#site--results:not([aria-busy])').waitFor({ state: 'visible' })
  return page.locator('#site--found a').evaluateAll((links) => links.map((link) => link.href))
}
