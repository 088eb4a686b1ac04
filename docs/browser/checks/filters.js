// SPDX-License-Identifier: Apache-2.0
import { complaints, withPage } from '../chromium.js'

const LIST = 'corpus/index.html'

/** The list of all cases: each filter leaves what its page lists, filters join, and the address keeps them. */
export async function check(browser, site, tally) {
  await withPage(browser, {}, async (page) => {
    const said = complaints(page)
    await page.goto(site.url(LIST))
    const all = (await shown(page)).length
    for (const facet of await page.locator('#filters select').evaluateAll((lists) => lists.map(({ name }) => name))) {
      await tally.checkOne('filters leave what their pages list', facet, async () => [
        ...(await alone(page, site, facet, all)),
        ...said.splice(0),
      ])
    }
    await tally.checkOne('filters leave what their pages list', 'several, and words', () => joined(page, site))
    await tally.checkOne('the address keeps the filters', LIST, () => kept(page, site, all))
  })
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await tally.checkOne('pages need no script', 'lists of cases', () => browsed(page, site))
  })
}

/** Where the cases lie that are shown. */
async function shown(page) {
  return page.locator('.cases a').evaluateAll((links) => links.filter((link) => link.checkVisibility({ contentVisibilityAuto: false })).map((link) => link.href))
}

/** The value in the middle of a list, by itself. */
async function alone(page, site, facet, all) {
  await page.goto(site.url(LIST))
  const values = await page.locator(`#filters [name=${facet}] option`).evaluateAll((options) => options.map(({ value }) => value))
  const value = values[(values.length + 1) >> 1]
  await page.locator(`#filters [name=${facet}]`).selectOption(value)
  const left = await shown(page)
  const told = await page.locator('#filters [role=status]').textContent()
  const address = page.url()
  await page.goto(site.url(`corpus/by/${facet}/${value}.html`))
  const listed = await shown(page)
  return [
    ...(left.length > 0 && left.toSorted().join() === listed.toSorted().join() ? [] : [`${value}: ${left.length} left, ${listed.length} listed`]),
    ...(told === `${left.length} of ${all} cases` ? [] : [`${value}: told ${told}`]),
    ...(address.endsWith(`?${facet}=${value}`) ? [] : [`${value}: the address is ${address}`]),
  ]
}

async function joined(page, site) {
  const found = []
  const choices = { operator: 'eq', request: 'PATCH', status: '200', words: 'book' }
  let before = Infinity
  for (let some = 1; some <= Object.keys(choices).length; some++) {
    await page.goto(site.url(LIST) + '?' + new URLSearchParams(Object.entries(choices).slice(0, some)))
    const left = (await shown(page)).length
    if (left === 0 || left >= before) found.push(`${left} are left by ${some} filters, ${before} by one less`)
    before = left
  }
  const { words, ...facets } = choices
  const wrong = await page.locator('.cases li:not([hidden])').evaluateAll(
    (lines, [wanted, words]) =>
      lines
        .filter((line) => !wanted.every((word) => line.dataset.is.split(' ').includes(word)) || !(line.textContent + line.dataset.of).includes(words))
        .map((line) => line.textContent),
    [Object.entries(facets).map((facet) => facet.join('=')), words],
  )
  return [...found, ...wrong.map((line) => `should not be left: ${line}`)]
}

async function kept(page, site, all) {
  await page.goto(site.url(LIST) + '?error=42501&words=privilege')
  const first = await shown(page)
  await page.reload()
  const again = await shown(page)
  await page.locator('#filters button').click()
  const cleared = (await shown(page)).length
  return [
    ...(first.length > 0 && first.join() === again.join() ? [] : [`${first.length} were shown, then ${again.length}`]),
    ...(cleared === all ? [] : [`${cleared} are shown without filters, not ${all}`]),
    ...(page.url() === site.url(LIST) ? [] : [`the address is ${page.url()}`]),
  ]
}

/** Without a script, lists by value lead to pages of their own. */
async function browsed(page, site) {
  await page.goto(site.url(LIST))
  const found = []
  if ((await page.locator('#filters').count()) > 0) found.push('there are filters')
  await page.locator('#browse summary').first().click()
  await page.locator('#browse a').first().click()
  await page.waitForLoadState()
  if (!/[/]by[/]feature[/]/.test(page.url())) found.push(`a value leads to ${page.url()}`)
  if ((await shown(page)).length === 0) found.push('no case is listed')
  return found
}
