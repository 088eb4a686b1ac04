// SPDX-License-Identifier: Apache-2.0
// A file of the corpus taken apart: its heading's fields and its sections, not yet understood.

/** What files look like: a first line, and the fields and sections that there may be. */
export const CASE = {
  firstLine: 'espalier-case 1',
  fields: ['database', 'id', 'title', 'tags', 'claims', 'compare', 'derived', 'recorded'],
  sections: ['javascript', 'chain', 'java', 'request', 'sql', 'binds', 'response', 'result'],
}
export const DIFFERENCE = {
  firstLine: 'espalier-difference 1',
  fields: ['database', 'id', 'title', 'reason'],
  sections: [
    ...['there chain', 'there request', 'there response', 'there result', 'there refused'],
    ...['here chain', 'here sql', 'here binds', 'here result', 'here refused'],
  ],
}

const MARK = '--- '
const LAST_LINE = MARK + 'end'
const LIKE_A_MARK = /^\\+--- /

/** `{ fields, sections }`, two maps from names to texts. What is unknown or there twice is an error with its line. */
export function takeApart(text, format) {
  const lines = text.split('\n')
  if (lines[0] !== format.firstLine) throw wrong(1, `the first line is not '${format.firstLine}'`)
  const fields = new Map()
  let at = 1
  for (; at < lines.length && lines[at] !== ''; at++) {
    const [, name, value] = /^(.*?): (.*)$/s.exec(lines[at]) ?? []
    if (name === undefined) throw wrong(at + 1, `expected 'name: value', found '${lines[at]}'`)
    add(fields, format.fields, name, value, at + 1)
  }
  return { fields, sections: sections(lines, at + 1, format.sections) }
}

function sections(lines, from, known) {
  const found = new Map()
  let mark = from
  while (mark < lines.length && lines[mark] !== LAST_LINE) {
    if (!lines[mark].startsWith(MARK)) throw wrong(mark + 1, `expected '${MARK}' and the name of a section`)
    const next = lines.findIndex((line, at) => at > mark && line.startsWith(MARK))
    if (next < 0) throw wrong(lines.length, `the last line is not '${LAST_LINE}'`)
    if (next < mark + 3 || lines[next - 1] !== '') throw wrong(next + 1, 'expected content and an empty line before it')
    const content = lines.slice(mark + 1, next - 1).map((line) => (LIKE_A_MARK.test(line) ? line.slice(1) : line))
    add(found, known, lines[mark].slice(MARK.length), content.join('\n'), mark + 1)
    mark = next
  }
  if (mark !== lines.length - 2 || lines[mark + 1] !== '') throw wrong(lines.length, `the last line is not '${LAST_LINE}'`)
  return found
}

function add(found, known, name, value, line) {
  if (!known.includes(name)) throw wrong(line, `'${name}' is none of ${known.join(', ')}`)
  if (found.has(name)) throw wrong(line, `a second '${name}'`)
  found.set(name, value)
}

function wrong(line, message) {
  return new SyntaxError(`line ${line}: ${message}`)
}
