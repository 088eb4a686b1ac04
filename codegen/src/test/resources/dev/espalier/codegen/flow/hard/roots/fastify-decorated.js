export default async function routes(fastify) {
  fastify.get('/rooms', async (request, reply) => {
    const { data, error } = await fastify.supabase.from('rooms').select('*')
    if (error) return reply.code(500).send(error)
    return data
  })
  fastify.delete('/rooms/:id', async function (request) {
    await this.supabase.from('rooms').delete().eq('id', request.params.id)
    return { ok: true }
  })
}
