import { seed } from './seed'

export function start(link: any) {
  return seed(link, 'colours')
}
