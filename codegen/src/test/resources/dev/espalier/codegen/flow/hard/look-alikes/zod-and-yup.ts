import { z } from 'zod'
import * as yup from 'yup'

export const a = z.object({ from: z.string(), rpc: z.string().optional() })
export const b = yup.object().from('old', 'new', true)
export const c = yup.object({ x: yup.string() }).from('x', 'y').pick(['y'])
