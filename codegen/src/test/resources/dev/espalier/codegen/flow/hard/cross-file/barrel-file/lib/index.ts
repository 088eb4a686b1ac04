export * from './client'
export { TABLES as T } from './names'
