// SPDX-License-Identifier: Apache-2.0
import { complaints, withPage } from '../chromium.js'

const HEIGHT = 800
const WIDTHS = [1280, 768, 360]
const AT_ONCE = 2

/** Every page fits its window, in light, dark and on paper, and says nothing on the console. */
export async function check(browser, site, pages, tally) {
  const open = [...pages]
  const hand = () =>
    withPage(browser, { viewport: { width: WIDTHS[0], height: HEIGHT } }, async (page) => {
      const said = complaints(page)
      for (let path = open.shift(); path !== undefined; path = open.shift()) {
        await tally.checkOne('pages fit every window', path, () => look(page, site.url(path), said))
      }
    })
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}

async function look(page, url, said) {
  said.length = 0
  const found = []
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
  await page.goto(url)
  const light = await page.evaluate(background)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    found.push(...(await page.evaluate(wider)).map((part) => `at ${width} pixels ${part}`))
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  if ((await page.evaluate(background)) === light) found.push(`is ${light} in the dark, too`)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.setViewportSize({ width: 720, height: HEIGHT })
  found.push(...(await page.evaluate(wider)).map((part) => `on paper ${part}`))
  return [...found, ...said]
}

/* In the page. */

function background() {
  return getComputedStyle(document.body).backgroundColor
}

/** The innermost parts that make the page wider than its window. */
function wider() {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const parts = [...document.body.querySelectorAll('*')].filter(
    (part) => part.getBoundingClientRect().right > width + 1 && !part.closest('pre, .wide'),
  )
  const inner = parts.filter((part) => !parts.some((other) => other !== part && part.contains(other)))
  return [`is ${document.documentElement.scrollWidth} wide`, ...inner.slice(0, 3).map((part) => part.outerHTML.slice(0, 120))]
}
