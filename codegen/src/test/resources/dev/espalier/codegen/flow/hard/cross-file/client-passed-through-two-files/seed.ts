export async function seed(link: any, table: string) {
  const { error } = await link.from(table).insert([{ name: 'red' }, { name: 'blue' }])
  if (error) throw error
}
