module.exports = (db) => ({
  async all() {
    const { data, error } = await db.from('products').select('*')
    if (error) throw error
    return data
  },
  add: (row) => db.from('products').insert(row),
})
