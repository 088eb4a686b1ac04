const { SlashCommandBuilder } = require('discord.js')

module.exports = {
  data: new SlashCommandBuilder().setName('top'),
  async execute(interaction) {
    const { data, error } = await interaction.client.supabase
      .from('points')
      .select('user_id, points')
      .order('points', { ascending: false })
      .limit(10)
    if (error) return interaction.reply('no')
    await interaction.reply(data.map((d) => d.points).join())
  },
}
