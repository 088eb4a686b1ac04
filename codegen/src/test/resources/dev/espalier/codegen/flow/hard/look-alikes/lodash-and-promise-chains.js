import _ from 'lodash'

export const a = _.from?.([1])
export const b = _([1]).filter(Boolean).limit?.(1)
export const c = Promise.resolve({ from: 1 }).then(({ from }) => from)
export const d = ({ from, to }) => from(to)
