// SPDX-License-Identifier: Apache-2.0
import { complaints, withPage } from '../chromium.js'

/** Without JavaScript each page of the menu shows its text, what needs a script is not there, and the menu opens. */
export async function check(browser, site, menu, tally) {
  await withPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
    const said = complaints(page)
    for (const path of menu) {
      await tally.checkOne('pages need no script', path, async () => {
        await page.goto(site.url(path))
        return [...(await look(page)), ...said.splice(0)]
      })
    }
    await tally.checkOne('pages need no script', 'the list of all pages', () => lists(page, site))
  })
}

async function look(page) {
  const found = []
  if (!(await page.locator('h1').isVisible())) found.push('the heading is not shown')
  if (await page.locator('#site--query').isVisible()) found.push('the search is shown')
  if ((await page.locator('button.copy').count()) > 0) found.push('a button copies')
  await page.locator('.opens-menu').click()
  if (!(await page.locator('#site--menu').isVisible())) found.push('the menu does not open')
  return found
}

async function lists(page, site) {
  await page.goto(site.url('index.html'))
  await page.locator('footer a').click()
  const listed = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return site.menu.filter((path) => !listed.includes(path)).map((path) => `${path} is not listed`)
}
