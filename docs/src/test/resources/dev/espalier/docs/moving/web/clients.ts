import { db } from './db.js';

export class Clients {
  constructor(private companyId: number) {}

  async search(text: string) {
    const { data, error } = await db
      .from('clients')
      .select('id, name, phone')
      .eq('company_id', this.companyId)
      .or(`name.ilike.${text},phone.eq.${text}`)
      .order('id')
      .limit(10);
    if (error) throw error;
    return data;
  }

  async favourite(id: number) {
    const { data, error } = await db
      .from('clients')
      .select('name, staff(nmae)')
      .eq('id', id)
      .maybeSingle();
    if (error) throw error;
    return data;
  }
}
