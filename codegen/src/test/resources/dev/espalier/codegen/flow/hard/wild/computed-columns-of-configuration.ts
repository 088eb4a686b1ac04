import { supabase } from '../config/supabase'

interface Config {
  table: string
  activityColumn: string
}

export class WaitingList {
  constructor(private cfg: Config) {}

  async join(activity: number, player: number) {
    const { error } = await supabase.from(this.cfg.table).insert({ [this.cfg.activityColumn]: activity, player })
    if (error) throw new Error(error.message)
  }
}
