import { supabase } from './supabase'

async function insertInto<T extends object>(table: string, rows: T[]): Promise<void> {
  const { error } = await supabase.from(table).insert(rows)
  if (error) throw error
}

export const addSongs = (songs: { title: string }[]) => insertInto<{ title: string }>('songs', songs)
