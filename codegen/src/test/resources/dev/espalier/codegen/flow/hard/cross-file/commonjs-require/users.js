const db = require('./db')

module.exports.create = async function create(user) {
  const { data, error } = await db.client.from(db.tables.users).insert(user).select().single()
  if (error) throw error
  return data
}
