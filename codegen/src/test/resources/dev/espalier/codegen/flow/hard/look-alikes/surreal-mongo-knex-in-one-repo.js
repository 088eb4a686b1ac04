const knex = require('knex')(require('./knexfile'))

module.exports.list = async (query) => {
  let q = knex.from('users').select('id')
  if (query.name) q = q.where('name', query.name)
  return q
}
module.exports.count = () => knex.from('users').count('id').first()
module.exports.insert = (row) => knex.insert(row).into('users')
