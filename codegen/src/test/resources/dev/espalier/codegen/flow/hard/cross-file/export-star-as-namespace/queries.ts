export const COLUMNS = `id, name`
export const byName = (q: any) => q.order('name')
