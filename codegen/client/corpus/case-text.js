// SPDX-License-Identifier: Apache-2.0
// A case file taken apart: its heading's fields and its sections, not yet understood.

const FIRST_LINE = 'espalier-case 1'
const MARK = '--- '
const LAST_LINE = MARK + 'end'
const LIKE_A_MARK = /^\\+--- /
const FIELDS = ['database', 'id', 'title', 'tags', 'claims', 'compare', 'derived']
const SECTIONS = ['javascript', 'chain', 'java', 'request', 'sql', 'binds', 'response', 'result']

/** `{ fields, sections }`, two maps from names to texts. What is unknown or there twice is an error with its line. */
export function takeApart(text) {
  const lines = text.split('\n')
  if (lines[0] !== FIRST_LINE) throw wrong(1, `the first line is not '${FIRST_LINE}'`)
  const fields = new Map()
  let at = 1
  for (; at < lines.length && lines[at] !== ''; at++) {
    const [, name, value] = /^(.*?): (.*)$/s.exec(lines[at]) ?? []
    if (name === undefined) throw wrong(at + 1, `expected 'name: value', found '${lines[at]}'`)
    add(fields, FIELDS, name, value, at + 1)
  }
  return { fields, sections: sections(lines, at + 1) }
}

function sections(lines, from) {
  const found = new Map()
  let mark = from
  while (mark < lines.length && lines[mark] !== LAST_LINE) {
    if (!lines[mark].startsWith(MARK)) throw wrong(mark + 1, `expected '${MARK}' and the name of a section`)
    const next = lines.findIndex((line, at) => at > mark && line.startsWith(MARK))
    if (next < 0) throw wrong(lines.length, `the last line is not '${LAST_LINE}'`)
    if (next < mark + 3 || lines[next - 1] !== '') throw wrong(next + 1, 'expected content and an empty line before it')
    const content = lines.slice(mark + 1, next - 1).map((line) => (LIKE_A_MARK.test(line) ? line.slice(1) : line))
    add(found, SECTIONS, lines[mark].slice(MARK.length), content.join('\n'), mark + 1)
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
