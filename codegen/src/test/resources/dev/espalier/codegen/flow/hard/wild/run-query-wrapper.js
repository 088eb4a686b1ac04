import { supabase } from './supabase'

const TABLES = { clients: 'clients', salons: 'salons' }

async function runQuery(promise) {
  const { data, error } = await promise
  if (error) throw error
  return data
}

const bySalon = (table, salonId) => supabase.from(table).select('*').eq('salon_id', salonId)

const withSalon = (payload, salonId) => ({ ...payload, salon_id: salonId })

export async function fetchSalon(salonId) {
  return runQuery(supabase.from(TABLES.salons).select('*').eq('id', salonId).maybeSingle())
}

export async function fetchClients(salonId) {
  return runQuery(bySalon(TABLES.clients, salonId).order('name', { ascending: true }))
}

export async function addClient(salonId, payload) {
  return runQuery(supabase.from(TABLES.clients).insert(withSalon(payload, salonId)).select('*').single())
}
