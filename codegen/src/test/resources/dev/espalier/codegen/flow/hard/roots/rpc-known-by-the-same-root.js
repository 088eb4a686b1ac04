export default function makeStats(conn) {
  return {
    raw: () => conn.from('stats').select('*'),
    summed: (year) => conn.rpc('sum_stats', { year }),
  }
}
