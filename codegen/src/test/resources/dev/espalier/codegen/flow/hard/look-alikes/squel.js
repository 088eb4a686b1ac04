import squel from 'squel'

export const a = squel.select().from('students').field('name').toString()
export const b = squel.delete().from('students').where('id = 1').toString()
export const c = squel.update().table('students').set('a', 1).toString()
