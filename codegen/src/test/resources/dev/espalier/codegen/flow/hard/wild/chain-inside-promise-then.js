(function () {
  window.APP = window.APP || {}

  APP.join = function (row) {
    return Promise.resolve()
      .then(function () {
        return APP.profile ? APP.profile() : null
      })
      .then(function (p) {
        if (p && p.id) row.member_id = p.id
        return APP.sb.from('waitlist').insert(row)
      })
      .then(function (res) {
        if (!res || !res.error) return { ok: true }
        return { dup: res.error.code === '23505' }
      })
  }
})()
