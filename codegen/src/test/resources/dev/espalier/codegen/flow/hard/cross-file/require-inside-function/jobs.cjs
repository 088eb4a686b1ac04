exports.enqueue = async (job) => {
  const s = require('./store')
  await s.rpc('enqueue', { job })
}
