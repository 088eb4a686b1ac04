export { make as connect } from './make'
