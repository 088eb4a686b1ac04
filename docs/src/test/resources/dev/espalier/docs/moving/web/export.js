import { db } from './db.js';

export async function all(table) {
  const { data, error } = await db.from(table).select('*').order('id').range(0, 999);
  if (error) throw error;
  return data;
}

export async function priced(operator, price) {
  const { data, error } = await db
    .from('bookings')
    .select('id, price')
    [operator]('price', price)
    .order('id')
    .limit(100);
  if (error) throw error;
  return data;
}
