export const resolvers = {
  Query: {
    salons: async (_parent: unknown, _args: unknown, { supabase }: Context) => {
      const { data, error } = await supabase.from('salons').select('*')
      if (error) throw error
      return data
    },
  },
  Salon: {
    staff: (salon: { id: number }, _: unknown, ctx: Context) =>
      ctx.supabase.from('staff').select('*').eq('salon_id', salon.id).then((r) => r.data),
  },
}
