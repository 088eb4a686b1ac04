import { supabaseClient } from '../supabase'

export const createAutomation = async (req: any, res: any) => {
  const row = { profile_id: req.body.profile, json: null }
  try {
    const tableName = 'routine'
    const { data, error } = await supabaseClient.from(tableName).insert(row)
  } catch (error) {
    res.status(400).json({ error: (error as Error).message })
    return
  }
}
