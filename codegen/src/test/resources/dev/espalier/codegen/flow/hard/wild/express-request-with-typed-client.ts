import { Router } from 'express'
import { authMiddleware, type AuthRequest } from '../middleware/auth.js'

const router = Router()
router.use(authMiddleware as any)

router.get('/', async (req: AuthRequest, res) => {
  let query = req.supabase!.from('matches').select('*')
  if (req.query.sport) query = query.eq('sport', req.query.sport as string)
  if (req.query.from) query = query.gte('played_on', req.query.from as string)
  const { data, error } = await query.order('played_on')
  if (error) {
    res.status(500).json({ error: error.message })
    return
  }
  res.json(data)
})

export default router
