const knex = require('knex')({ client: 'pg' })

exports.a = () => knex.select('id', 'name').from('users').where({ id: 1 })
exports.b = () => knex('users').select('*').limit(1)
exports.c = () => knex.from('users').select('*').where('id', 1)
