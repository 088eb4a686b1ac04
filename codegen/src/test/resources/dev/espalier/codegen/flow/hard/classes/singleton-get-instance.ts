import { createClient, type SupabaseClient } from '@supabase/supabase-js'

export class Database {
  private static instance: Database
  readonly client: SupabaseClient

  private constructor() {
    this.client = createClient('http://localhost', 'k')
  }

  static getInstance(): Database {
    if (!Database.instance) Database.instance = new Database()
    return Database.instance
  }
}

export async function drivers() {
  const { data, error } = await Database.getInstance().client.from('drivers').select('*')
  if (error) throw error
  return data
}
