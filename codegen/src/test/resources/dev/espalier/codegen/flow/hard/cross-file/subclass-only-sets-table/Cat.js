import Model from './Model'

export default class Cat extends Model {
  table = 'cats'
  columns = 'id, name'
}
