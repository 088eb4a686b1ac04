// SPDX-License-Identifier: Apache-2.0
import { withPage } from '../chromium.js'

/** The button on the first block of each page puts the block's own text on the clipboard. */
export async function check(browser, site, menu, tally) {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }
  await withPage(browser, options, async (page) => {
    for (const path of menu) {
      await page.goto(site.url(path))
      if ((await page.locator('main pre').count()) > 0) {
        await tally.checkOne('code blocks copy', path, () => copied(page))
      }
    }
  })
}

async function copied(page) {
  const block = page.locator('main pre').first()
  await page.evaluate(() => navigator.clipboard.writeText('what was there before'))
  await page.locator('button.copy').first().click()
  await page.locator('button.copy', { hasText: 'Copied' }).first().waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const shown = await block.evaluate((pre) => pre.textContent)
  return text === shown ? [] : [`copied ${JSON.stringify(text)} of ${JSON.stringify(shown)}`]
}
