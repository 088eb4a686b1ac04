const DatabaseError = require('./errors')

class BudgetRepository {
  constructor(supabase, logger) {
    this.supabase = supabase
    this.logger = logger
  }

  async getByMonth(number, month) {
    const { data, error } = await this.supabase.from('budgets')
      .select('budget').eq('number', number).eq('month', month).maybeSingle()
    if (error) throw new DatabaseError(error.message, error)
    return data?.budget || null
  }

  async upsert(data) {
    const { error } = await this.supabase.from('budgets').upsert(data, { onConflict: 'number,month' })
    if (error) throw new DatabaseError(error.message, error)
  }
}

module.exports = BudgetRepository
