import { faker } from '@faker-js/faker'

export const a = faker.date.between({ from: '2020', to: '2021' })
export const b = faker.helpers.arrayElement(['select'])
export const c = faker.date.soon({ refDate: new Date() })
