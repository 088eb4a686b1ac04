// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path'
import { withPage } from './chromium.js'

const SIZES = { telephone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }

/** Keeps a picture of the beginning of each page: `reference-client-telephone-dark.png`. */
export async function takePictures(browser, site, menu, folder) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark']) {
      await withPage(browser, { viewport, colorScheme }, async (page) => {
        for (const path of menu) {
          await page.goto(site.url(path))
          const name = path.replace(/\.html$/, '').replaceAll('/', '-')
          await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) })
        }
      })
    }
  }
}
