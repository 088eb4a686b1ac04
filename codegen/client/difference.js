// SPDX-License-Identifier: Apache-2.0

/**
 * Where two JSON values differ, as a sentence, or null: numbers as the doubles that JavaScript has, the order of rows and of keys counts.
 */
export function difference(expected, actual, path = '') {
  if (Array.isArray(expected) && Array.isArray(actual)) return ofLists(expected, actual, path)
  if (isObject(expected) && isObject(actual)) return ofObjects(expected, actual, path)
  return Object.is(expected, actual) ? null : `${path}: expected ${show(expected)}, found ${show(actual)}`
}

function ofLists(expected, actual, path) {
  if (expected.length !== actual.length) {
    return `${path}: expected ${expected.length} elements, found ${actual.length}`
  }
  return firstOf(expected, (value, at) => difference(value, actual[at], `${path}[${at}]`))
}

function ofObjects(expected, actual, path) {
  const [keys, found] = [Object.keys(expected), Object.keys(actual)]
  if (keys.join('\0') !== found.join('\0')) return `${path}: expected the keys ${show(keys)}, found ${show(found)}`
  return firstOf(keys, (key) => difference(expected[key], actual[key], `${path}.${key}`))
}

function firstOf(values, find) {
  for (const [at, value] of values.entries()) {
    const found = find(value, at)
    if (found !== null) return found
  }
  return null
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value) {
  const text = value === undefined ? 'undefined' : JSON.stringify(value)
  return text.length > 300 ? text.slice(0, 300) + '…' : text
}
