var createClient = require('@supabase/supabase-js').createClient

function Db(url, key) {
  this.client = createClient(url, key)
}

Db.prototype.users = function () {
  return this.client.from('users').select('*')
}

Db.prototype.user = async function (id) {
  var res = await this.client.from('users').select('*').eq('id', id).single()
  if (res.error) throw res.error
  return res.data
}

module.exports = Db
