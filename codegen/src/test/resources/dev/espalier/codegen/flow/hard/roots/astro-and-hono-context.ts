import { Hono } from 'hono'

const app = new Hono()

app.get('/rooms', async (c) => {
  const { data, error } = await c.get('supabase').from('rooms').select('id')
  return error ? c.text(error.message, 500) : c.json(data)
})
app.post('/rooms', async (c) => {
  const { error } = await c.var.supabase.from('rooms').insert(await c.req.json())
  return c.json({ ok: !error })
})

export default app
