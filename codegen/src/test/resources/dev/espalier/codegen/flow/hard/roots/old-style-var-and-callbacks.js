var supabase = require('@supabase/supabase-js').createClient('http://localhost', 'k')

function each(done) {
  return supabase
    .from('old')
    .select('id')
    .then(function (res) {
      if (res.error) return done(res.error)
      done(null, res.data)
    }, done)
}

module.exports = each
