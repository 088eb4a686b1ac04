export async function touch(db: unknown, id: string) {
  const { error } = await (<any>db).from('sessions').update({ seen_at: new Date().toISOString() }).eq('id', id)
  return !error
}
