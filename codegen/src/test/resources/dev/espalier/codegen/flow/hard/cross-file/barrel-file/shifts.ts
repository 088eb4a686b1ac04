import { pg, T } from './lib'

export const shifts = async (staff: number) => {
  const { data, error } = await pg.from(T.Shifts).select('*').eq('staff_id', staff)
  if (error) throw error
  return data
}
