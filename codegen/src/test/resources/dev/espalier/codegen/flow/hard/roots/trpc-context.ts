import { z } from 'zod'
import { publicProcedure, router } from './trpc'

export const noteRouter = router({
  byId: publicProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const { data, error } = await ctx.supabase.from('notes').select('*').eq('id', input.id).maybeSingle()
    if (error) throw error
    return data
  }),
})
