const rows = Array.from({ length: 3 }, (_, i) => i)
const set = Array.from(new Set(rows)).filter((x) => x > 0)
const selected = Array.from(document.querySelectorAll('select'))
export { rows, set, selected }
