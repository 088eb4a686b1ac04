export const TABLES = {
  bookings: 'bookings',
  clients: 'clients',
  services: 'services',
  staff: 'staff',
  schedules: 'staff_schedules',
  dialogs: 'dialog_contexts',
  reminders: 'reminders',
  sync: 'sync_status',
}

export const OPEN_STATUSES = ['confirmed', 'pending']
export const PAGE_SIZE = 50

const CLIENT = 'clients(name, phone)'

export const BOOKING_CARD = `id, status, price, datetime, source, booking_data, ${CLIENT}, services(title), staff(name)`
export const BOOKING_LIST =
  '*, clients(name, phone, email), services(title, duration, cost), staff(name, specialization)'
