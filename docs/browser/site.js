// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'

const FOLDER = fileURLToPath(new URL('../target/site/', import.meta.url))

/** The pages of the made site, as they lie on the disk. */
export class Site {
  constructor(pages) {
    /** Every page: `reference/client.html`. */
    this.pages = pages
    /** The pages of the menu, in its order. */
    this.menu = menuOf(readFileSync(join(FOLDER, 'all-pages.html'), 'utf8'))
  }

  /** The site, or null when it was not made. */
  static made() {
    if (!existsSync(join(FOLDER, 'index.html'))) return null
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    return new Site(
      files
        .filter((file) => file.isFile() && file.name.endsWith('.html'))
        .map((file) => relative(FOLDER, join(file.parentPath, file.name)))
        .sort(),
    )
  }

  url(path) {
    return pathToFileURL(join(FOLDER, path)).href
  }

  /** What the search finds: `{ path, kind, title, text }`. */
  found() {
    const script = readFileSync(join(FOLDER, 'assets/search-index.js'), 'utf8')
    const window = {}
    vm.runInNewContext(script, { window })
    return window.espalierPages.map(([path, kind, title, text]) => ({ path, kind, title, text }))
  }
}

function menuOf(html) {
  const menu = html.slice(html.indexOf('id="site--menu"'), html.indexOf('</nav>', html.indexOf('id="site--menu"')))
  return [...menu.matchAll(/<a href="([^"#]+)"/g)].map(([, path]) => path)
}
