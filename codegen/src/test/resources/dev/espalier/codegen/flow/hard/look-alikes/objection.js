const { Model } = require('objection')

class Person extends Model {
  static get tableName() {
    return 'persons'
  }
}

exports.f = () => Person.query().select('persons.*').from('persons').where('age', '>', 40)
