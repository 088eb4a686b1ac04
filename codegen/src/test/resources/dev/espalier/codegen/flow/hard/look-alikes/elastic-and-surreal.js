import { Client } from '@elastic/elasticsearch'
import Surreal from 'surrealdb'
import esb from 'elastic-builder'

const es = new Client({})
const surreal = new Surreal()

export const a = () => es.search({ from: 0, size: 10 })
export const b = () => esb.requestBodySearch().from(0).size(10).toJSON()
export const c = () => surreal.select('person')
export const d = () => surreal.rpc('info', [])
