// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from 'node:util'

export const USAGE = `
docs/browser/run [OPTIONS]

Looks at the site of the manual in a real browser, from the disk:
  - no page is wider than a window of 360 pixels, but for what scrolls in itself, and none says anything on the
    console; those of the menu, and each tenth of the others, fit windows of 768 and 1280 pixels, too, and those
    of the menu paper, and are dark in the dark,
  - the search finds pages, cases, operators and error codes, by the keyboard too,
  - the filters of the list of all cases leave what they say, and the address keeps them,
  - code blocks are copied as they stand,
  - without JavaScript every page is read, and the menu opens,
  - axe finds nothing that keeps people out.

Needs Node.js 20 or newer, Chromium, and the site of 'mvn -q -pl docs -am -DskipTests package'. Chromium is what
CHROMIUM names, or else the chromium, chromium-browser or google-chrome on the PATH.

Options
  --only=TEXT         only pages whose path, as in reference/client.html, contains this
  --pictures=FOLDER   keeps a picture of each page of the menu, for a telephone and a desk, in light and dark
  --help              shows this

Exit codes
  0   everything passed
  1   something did not; each of it was told
  2   called wrongly, or something needed is missing
`

/** The options of the command line: `{ only, pictures, help }`. */
export function options(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string', default: '' },
      pictures: { type: 'string', default: '' },
      help: { type: 'boolean' },
    },
  })
  return values
}
