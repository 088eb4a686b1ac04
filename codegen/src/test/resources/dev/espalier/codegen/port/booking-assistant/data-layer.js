import { Database } from './database.js'
import { BOOKING_CARD, BOOKING_LIST, OPEN_STATUSES, PAGE_SIZE, TABLES } from './constants.js'

const conflictTarget = { onConflict: 'company_id,phone' }

export class DataLayer extends Database {
  // ---- bookings

  async getBookings(companyId, { from, to, statuses = OPEN_STATUSES, staffId } = {}) {
    let query = this.db.from(TABLES.bookings).select(BOOKING_LIST).eq('company_id', companyId)

    if (from) query = query.gte('datetime', from)
    if (to) {
      query = query.lte('datetime', to)
    }
    if (statuses?.length > 0) {
      query = query.in('status', statuses)
    }
    if (staffId !== undefined) {
      query = query.eq('staff_id', staffId)
    }

    const { data, error } = await query.order('datetime', { ascending: true }).range(0, PAGE_SIZE - 1)
    if (error) throw error
    return data
  }

  async createBooking(booking) {
    const row = {
      ...booking,
      status: 'confirmed',
      comment: null,
    }
    const { data, error } = await this.db.from(TABLES.bookings).insert(row).select(BOOKING_CARD).single()
    if (error) {
      console.error('createBooking', error.code)
      return { success: false, error }
    }
    return { success: true, data }
  }

  async cancelBooking(bookingId, cancelledAt = new Date().toISOString()) {
    const changes = { status: 'cancelled', cancelled_at: cancelledAt }
    return this.db
      .from('bookings')
      .update(changes)
      .eq('id', bookingId)
      .in('status', ['pending', 'confirmed'])
      .select('id, status, cancelled_at')
      .maybeSingle()
  }

  async moveBooking(companyId, bookingId, { datetime, endsAt, staffId }) {
    const result = await this.db
      .from('bookings')
      .update({ datetime, ends_at: endsAt, staff_id: staffId })
      .eq('id', bookingId)
      .eq('company_id', companyId)
      .select('id, datetime, ends_at, period, staff(name)')
      .single()
    return this.unwrap(result, 'moveBooking')
  }

  async getUpcomingBookings(companyId, clientId, now, limit) {
    const query = this.companyRows(
      'bookings',
      'id, datetime, status, price, services(title, duration), staff(name)',
      companyId,
    )
    const { data } = await query
      .eq('client_id', clientId)
      .gte('datetime', now)
      .not('status', 'in', '(cancelled,completed)')
      .order('datetime', { ascending: true })
      .limit(limit)
    return data ?? []
  }

  // ---- clients

  async findClientByPhone(companyId, phone) {
    const { data, error } = await this.db
      .from(TABLES.clients)
      .select('*')
      .eq('company_id', companyId)
      .eq('phone', phone)
      .maybeSingle()
    if (error) throw error
    return data
  }

  async saveClient({ companyId, phone, name, lastVisitAt }) {
    const client = { company_id: companyId, phone, name, last_visit_at: lastVisitAt }
    const result = await this.db
      .from(TABLES.clients)
      .upsert(client, conflictTarget)
      .select('id, name, phone, email, tags, visit_count, last_visit_at')
      .single()
    return this.unwrap(result, 'saveClient')
  }

  async searchClients(companyId, name, phone) {
    return await this.db
      .from('clients')
      .select('id, name, phone')
      .eq('company_id', companyId)
      .or(`name.ilike.%${name}%,phone.ilike.%${phone}%`)
      .order('id')
      .limit(10)
  }

  async countVipClients(companyId) {
    const { count } = await this.db
      .from('clients')
      .select('*', { count: 'exact', head: true })
      .eq('company_id', companyId)
      .eq('is_vip', true)
    return count || 0
  }

  // ---- services and staff

  async listServices(companyId, category, onlyActive = true) {
    const base = this.db.from(TABLES.services).select('id, title, duration, cost')
    let query = base.eq('company_id', companyId)
    if (category && category !== 'all') {
      query = query.eq('category', category)
    }
    if (onlyActive) {
      query = query.eq('is_active', true)
    }
    return query.order('cost', { ascending: true }).order('id')
  }

  async syncServices(services) {
    return this.db
      .from(TABLES.services)
      .upsert(services, { onConflict: 'company_id,yclients_service_id' })
      .select('id, title, duration, cost, category')
      .order('id')
  }

  async getStaffWorkingOn(date) {
    const { data, error } = await this.db
      .from('staff')
      .select(`
        id,
        name,
        staff_schedules!inner (date, start_time, end_time, breaks)
      `)
      .eq('staff_schedules.date', date)
      .eq('staff_schedules.is_working', true)
      .order('id')
    return error ? [] : data
  }

  async getSchedules(companyId, period) {
    const { from, to } = period
    return this.companyRows(
      TABLES.schedules,
      'id, date, start_time, end_time, breaks, is_working, staff(id, name)',
      companyId,
    )
      .gte('date', from)
      .lte('date', to)
      .order('date')
      .order('staff_id')
  }

  async clearScheduleDay(companyId, date) {
    return this.db
      .from(TABLES.schedules)
      .delete()
      .eq('company_id', companyId)
      .eq('date', date)
      .select('id, staff_id')
      .order('id')
  }

  // ---- dialogs and messages

  async getDialog(companyId, phone, now) {
    const { data } = await this.db
      .from(TABLES.dialogs)
      .select('*')
      .eq('company_id', companyId)
      .eq('phone', phone)
      .gt('expires_at', now)
      .maybeSingle()
    return data
  }

  async saveDialog(companyId, phone, dialog) {
    const { data } = await this.db
      .from(TABLES.dialogs)
      .upsert(
        {
          company_id: companyId,
          phone,
          state: dialog.state || 'idle',
          context: { step: dialog.step, slots: {}, history: dialog.history },
          message_count: dialog.messageCount,
          expires_at: dialog.expiresAt,
        },
        conflictTarget,
      )
      .select('id, phone, state, context, message_count, last_message_at')
      .single()
    return data
  }

  async getRecentMessages(phone, companyId, limit) {
    const { data, error } = await this.db.rpc('get_recent_messages', {
      p_phone: phone,
      p_company_id: companyId,
      p_limit: limit,
    })
    if (error) throw error
    return data
  }

  // ---- jobs

  async getDueReminders(now, limit) {
    return this.db
      .from(TABLES.reminders)
      .select('id, kind, scheduled_at, bookings(id, datetime, status, clients(name, phone), services(title))')
      .is('sent_at', null)
      .eq('status', 'scheduled')
      .lte('scheduled_at', now)
      .order('scheduled_at')
      .order('id')
      .limit(limit)
  }

  async setSyncStatus(companyId, entity, { status, syncedAt, count, details }) {
    const { data } = await this.db
      .from(TABLES.sync)
      .upsert({
        company_id: companyId,
        entity,
        status,
        last_synced_at: syncedAt,
        records_synced: count,
        details,
      })
      .select('entity, status, last_synced_at, records_synced, error_message, details')
      .single()
    return data
  }
}
