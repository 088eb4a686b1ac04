// SPDX-License-Identifier: Apache-2.0
import { createRequire } from 'node:module'
import { withPage } from '../chromium.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** axe finds nothing on the pages of the menu: contrast in light and dark, names, landmarks, the order of headings. */
export async function check(browser, site, menu, tally) {
  for (const colorScheme of ['light', 'dark']) {
    await withPage(browser, { colorScheme, bypassCSP: true, viewport: { width: 1280, height: 800 } }, async (page) => {
      for (const path of menu) {
        await tally.checkOne('pages keep nobody out', `${path}, ${colorScheme}`, () => violations(page, site.url(path)))
      }
    })
  }
}

async function violations(page, url) {
  await page.goto(url)
  await page.addScriptTag({ path: AXE })
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return found.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times: ${nodes[0].html.slice(0, 160)}`)
}
