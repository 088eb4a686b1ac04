export * as queries from './queries'
