// SPDX-License-Identifier: Apache-2.0
import { complaints, withPage } from '../chromium.js'

const HEIGHT = 800
const WIDTHS = [360, 768, 1280]
const PAPER = 720
const AT_ONCE = 2

/**
 * Every page fits a telephone and says nothing on the console. Those of the menu, and each tenth of the others, which a few
 * classes make alike, fit wider windows as well; those of the menu are dark in the dark, and fit on paper.
 */
export async function check(browser, site, pages, tally) {
  const open = [...pages]
  const hand = () =>
    withPage(browser, {}, async (page) => {
      const said = complaints(page)
      for (let path = open.shift(); path !== undefined; path = open.shift()) {
        await tally.checkOne('pages fit every window', path, async () => {
          await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
          await page.goto(site.url(path))
          const wide = site.menu.includes(path) || site.pages.indexOf(path) % 10 === 0
          const found = await fits(page, wide ? WIDTHS : WIDTHS.slice(0, 1))
          if (site.menu.includes(path)) found.push(...(await changes(page)))
          return [...found, ...said.splice(0)]
        })
      }
    })
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}

async function fits(page, widths) {
  const found = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT })
    found.push(...(await page.evaluate(wider)).map((part) => `at ${width} pixels ${part}`))
  }
  return found
}

async function changes(page) {
  const found = []
  const light = await page.evaluate(background)
  await page.emulateMedia({ colorScheme: 'dark' })
  if ((await page.evaluate(background)) === light) found.push(`is ${light} in the dark, too`)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.setViewportSize({ width: PAPER, height: HEIGHT })
  found.push(...(await page.evaluate(wider)).map((part) => `on paper ${part}`))
  await page.emulateMedia({ media: 'screen' })
  return found
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
