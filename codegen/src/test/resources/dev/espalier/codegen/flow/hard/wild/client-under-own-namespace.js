(function () {
  window.SITE = window.SITE || {}
  var sb = window.SITE.sb

  window.SITE.track = async function (kind, metadata) {
    try {
      if (!sb) return
      var s = await sb.auth.getSession()
      if (!s.data.session) return
      await sb.from('usage_events').insert({
        user_id: s.data.session.user.id,
        kind: kind,
        metadata: metadata || {},
      })
    } catch (e) {
      console.debug('skipped', e && e.message)
    }
  }
})()
