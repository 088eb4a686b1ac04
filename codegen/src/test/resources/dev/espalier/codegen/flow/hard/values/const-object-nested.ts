import { supabase } from './supabase'

const DB = {
  tables: { BOOKINGS: 'bookings', 'staff-members': 'staff' },
  columns: { booking: ['id', 'status'] },
} as const satisfies Record<string, unknown>

export const a = () =>
  supabase.from(DB.tables.BOOKINGS).select(DB.columns.booking.join(',')).in('status', ['open', 'held'])
export const b = () => supabase.from(DB.tables['staff-members']).select(DB.columns.booking[0])
