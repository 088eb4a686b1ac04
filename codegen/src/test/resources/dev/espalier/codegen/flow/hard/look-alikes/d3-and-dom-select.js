import * as d3 from 'd3'

export const a = d3.select('#chart').selectAll('g').data([1]).join('g')
export const b = d3.interpolate(1, 2)
document.querySelector('input').select()
