import supabase from './supabase'
import { select } from './select'
export { from } from './from'
export * from './all'
export type { rpc } from './rpc'
export default supabase
console.log(select)
