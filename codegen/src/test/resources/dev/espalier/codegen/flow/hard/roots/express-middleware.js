const express = require('express')
const { createServerClient } = require('@supabase/ssr')

const app = express()

app.use((req, res, next) => {
  req.supabase = createServerClient(process.env.URL, process.env.KEY, { cookies: {} })
  next()
})

app.get('/slots', async (req, res) => {
  const { data, error } = await req.supabase.from('slots').select('*').gte('starts_at', req.query.from)
  if (error) return res.status(500).json({ error })
  res.json(data)
})
