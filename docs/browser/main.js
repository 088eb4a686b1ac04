// SPDX-License-Identifier: Apache-2.0
import { Tally } from '../../codegen/client/tally.js'
import { launch } from './chromium.js'
import { check as checkCopies } from './checks/copies.js'
import { check as checkFilters } from './checks/filters.js'
import { check as checkKeyboard } from './checks/keyboard.js'
import { check as checkPages } from './checks/pages.js'
import { check as checkPeople } from './checks/people.js'
import { check as checkSearch } from './checks/search.js'
import { check as checkWithoutScript } from './checks/without-script.js'
import { options, USAGE } from './options.js'
import { takePictures } from './pictures.js'
import { Site } from './site.js'

const { only, pictures, help } = given()
if (help) {
  process.stdout.write(USAGE)
} else {
  await prove()
}

async function prove() {
  const site = Site.made()
  if (site === null) return wrong('docs/target/site is missing: run mvn -q -pl docs -am -DskipTests package')
  const pages = site.pages.filter((path) => path.includes(only))
  if (pages.length === 0) return wrong(`no path of a page contains '${only}'`)
  const browser = await launch()
  if (browser === null) return wrong('there is no Chromium: name one by CHROMIUM, or install it')
  const tally = new Tally()
  try {
    console.log(`${pages.length} pages in Chromium ${browser.version()} …`)
    await checkPages(browser, site, pages, tally)
    const menu = site.menu.filter((path) => pages.includes(path))
    await checkPeople(browser, site, menu, tally)
    await checkCopies(browser, site, menu, tally)
    await checkSearch(browser, site, tally)
    await checkFilters(browser, site, tally)
    await checkKeyboard(browser, site, tally)
    await checkWithoutScript(browser, site, menu, tally)
    if (pictures !== '') await takePictures(browser, site, menu, pictures)
  } finally {
    await browser.close()
  }
  process.exitCode = tally.close() ? 0 : 1
}

function given() {
  try {
    return options(process.argv.slice(2))
  } catch (e) {
    wrong(`${e.message}\nSee docs/browser/run --help`)
    process.exit()
  }
}

function wrong(sentence) {
  console.error(sentence)
  process.exitCode = 2
}
