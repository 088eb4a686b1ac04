function from(table: string) {
  return { select: (columns: string) => `${table}:${columns}` }
}

export const a = from('users').select('id')
export const b = [1, 2].map(String).concat(from('x').select('*'))
