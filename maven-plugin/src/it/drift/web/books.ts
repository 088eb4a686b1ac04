export const books = (db: SupabaseClient) => db.from('books').select('title, genres(name)')
