const knex = require('./knex')

exports.move = (a, b) =>
  knex.transaction(async (trx) => {
    await trx.from('accounts').where('id', a).decrement('balance', 1)
    await trx.select().from('accounts').where('id', b).forUpdate()
  })
