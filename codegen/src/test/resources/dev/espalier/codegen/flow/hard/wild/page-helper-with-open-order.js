const { createClient } = require('@supabase/supabase-js');

const db = createClient(process.env.URL, process.env.KEY);

const page = (query, { number = 1, size = 25 } = {}) => query.range((number - 1) * size, number * size - 1);

class Store {
  constructor(table) {
    this.table = table;
  }

  query() {
    return db.from(this.table);
  }
}

class Parcels extends Store {
  constructor() {
    super('parcels');
  }

  async list(depot, { state, sort = 'weight', number, size } = {}) {
    let query = this.query().select('id, weight').eq('depot_id', depot);
    if (state) query = query.eq('state', state);
    const { data, error } = await page(query.order(sort), { number, size });
    if (error) throw error;
    return data;
  }
}

module.exports = Parcels;
