import { handle, TABLE } from './db.js'

export const meters = () => handle.from(TABLE).select('*')
