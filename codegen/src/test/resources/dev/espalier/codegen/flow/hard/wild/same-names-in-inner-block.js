export default {
  methods: {
    async register(device) {
      const { data, error } = await this.$supabase
        .from('devices')
        .select('uuid')
        .eq('uuid', device.uuid)
      if (data.length === 0) {
        const { data, error } = await this.$supabase.from('devices').insert([
          {
            model: device.model,
            uuid: device.uuid,
          },
        ])
      }
    },
  },
}
