import express from 'express'
import { db } from './supabase'

const api = express.Router()

api.get('/crops', async (req, res) => {
  try {
    const status = (req.query.status as string) || 'approved'
    let q = db.from('crops').select('*, farmer:users!crops_farmer_fkey(*), images(*)').order('created_at', { ascending: false })
    if (status === 'approved') q = q.eq('status', 'approved')
    else if (status === 'mine') {
      // looked at below
    } else {
      q = q.eq('status', status)
    }
    const { data, error } = await q
    if (error) return res.status(500).json({ error: 'server_error' })
    res.json(data)
  } catch {
    res.status(500).json({ error: 'server_error' })
  }
})

export default api
