// SPDX-License-Identifier: Apache-2.0

/** JSON values that differ from this one in one place, and that a comparison has to tell from it. */
export function* changed(value) {
  if (Array.isArray(value)) {
    yield [...value, null]
    for (const at of ends(value)) {
      yield value.filter((_, other) => other !== at)
      for (const other of changed(value[at])) yield value.map((element, index) => (index === at ? other : element))
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, 'one more': null }
    const keys = Object.keys(value)
    if (keys.length > 1) yield Object.fromEntries(Object.entries(value).reverse())
    for (const at of ends(keys)) {
      for (const other of changed(value[keys[at]])) yield { ...value, [keys[at]]: other }
    }
  } else {
    yield leaf(value)
  }
}

/** The first and the last place. */
function ends({ length }) {
  return [...new Set([0, length - 1])].filter((at) => at >= 0 && at < length)
}

function leaf(value) {
  switch (typeof value) {
    case 'number':
      return value === 0 || Number.isNaN(value) ? 1 : -value
    case 'string':
      return value + ' '
    case 'boolean':
      return !value
    default:
      return 0
  }
}
