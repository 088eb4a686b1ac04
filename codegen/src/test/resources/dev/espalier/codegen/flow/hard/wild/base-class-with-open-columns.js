const { createClient } = require('@supabase/supabase-js');

const db = createClient(process.env.URL, process.env.KEY);

class Store {
  constructor(table) {
    this.table = table;
  }

  query() {
    return db.from(this.table);
  }

  async find(id, columns = '*') {
    const { data, error } = await this.query().select(columns).eq('id', id).maybeSingle();
    if (error) throw error;
    return data;
  }
}

module.exports = new Store('parcels');
