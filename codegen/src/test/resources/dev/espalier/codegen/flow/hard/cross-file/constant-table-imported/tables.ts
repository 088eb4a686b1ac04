export const BOOKINGS = 'bookings'
export const COLUMNS = ['id', 'starts_at', 'status'].join(', ')
