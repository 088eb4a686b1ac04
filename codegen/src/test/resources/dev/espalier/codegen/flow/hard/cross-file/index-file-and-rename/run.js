import { connect } from './db'

const x = connect()
await x.rpc('tick')
