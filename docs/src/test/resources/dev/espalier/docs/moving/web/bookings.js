import { db } from './db.js';

export async function upcoming(companyId, status, limit = 20) {
  let query = db
    .from('bookings')
    .select('id, datetime, status, clients(name, phone)')
    .eq('company_id', companyId);
  if (status) {
    query = query.eq('status', status);
  }
  const { data, error } = await query.order('datetime').order('id').limit(limit);
  if (error) throw error;
  return data;
}

export async function cancel(id) {
  await db.from('bookings').update({ status: 'cancelled' }).eq('id', id);
}
