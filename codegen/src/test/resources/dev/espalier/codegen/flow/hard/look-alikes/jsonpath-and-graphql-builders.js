import jp from './jsonpath'
import { gql, request } from 'graphql-request'

export const a = jp.from('$.a').filter('b')
export const b = () => request('/graphql', gql`{ from { select } }`)
export const c = (graph) => graph.from('a').to('b').in('c')
