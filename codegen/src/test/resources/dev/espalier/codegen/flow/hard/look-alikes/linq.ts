import Enumerable from 'linq'

export const a = Enumerable.from([1, 2, 3]).select((x) => x * 2).toArray()
export const b = Enumerable.from([{ id: 1 }]).where((x) => x.id > 0).select('$.id').toArray()
