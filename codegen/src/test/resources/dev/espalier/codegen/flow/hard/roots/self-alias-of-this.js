import { createClient } from '@supabase/supabase-js'

export function Repo() {
  var self = this
  self.supabase = createClient('http://localhost', 'k')

  self.find = function (id, done) {
    self.supabase
      .from('things')
      .select('*')
      .eq('id', id)
      .then(function (response) {
        done(response.error, response.data)
      })
  }
}
