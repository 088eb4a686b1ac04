import { supabase } from './supabase'

const select = 'id, starts_at'

async function appointmentsOf(req) {
  const builder = supabase.from('appointments').select(select).order('date', { ascending: true })
  if (req.user.role === 'admin') {
    return builder
  }
  if (req.user.role === 'doctor') {
    return builder.eq('doctor_id', req.user.doctor)
  }
  return builder.eq('patient_id', req.user.id)
}

export async function list(req, res) {
  const { data, error } = await appointmentsOf(req)
  if (error) return res.status(500).end()
  res.json(data)
}
