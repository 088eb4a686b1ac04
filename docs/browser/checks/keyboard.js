// SPDX-License-Identifier: Apache-2.0
import { withPage } from '../chromium.js'

/** The page is used without a mouse. */
export async function check(browser, site, tally) {
  const on = (name, steps) =>
    withPage(browser, { viewport: { width: 360, height: 800 } }, (page) =>
      tally.checkOne('the keyboard is enough', name, async () => {
        await page.goto(site.url(site.menu[1]))
        return steps(page)
      }),
    )
  await on('to skip to the text', skips)
  await on('to search and to go there', searches)
  await on('to open and close the menu', opens)
}

async function skips(page) {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const focused = await page.evaluate(() => document.activeElement.tagName)
  return focused === 'MAIN' ? [] : [`the first link leads to ${focused}`]
}

async function searches(page) {
  await page.keyboard.press('/')
  await page.keyboard.type('changelog')
  await page.locator('#site--found [aria-selected=true]').waitFor()
  const first = await page.locator('#site--found [aria-selected=true] a').getAttribute('href')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await Promise.all([page.waitForURL((url) => url.href.includes(first.replace(/^(\.\.\/)+/, ''))), page.keyboard.press('Enter')])
  return (await page.locator('h1').textContent()).startsWith('Changelog') ? [] : [`it led to ${page.url()}`]
}

async function opens(page) {
  const menu = page.locator('#site--menu')
  const before = await menu.isVisible()
  await page.locator('.opens-menu').focus()
  await page.keyboard.press('Enter')
  await menu.waitFor({ state: 'visible' })
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  return before ? ['the menu was open'] : []
}
