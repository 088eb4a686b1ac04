module.exports.show = async (req, res, next) => {
  const result = await req.app.locals.db.from('customers').select('*').eq('id', req.params.id).single()
  if (result.error) return next(result.error)
  res.json(result.data)
}
