import { supabase as датабаза } from './supabase'

const таблица = 'счета'

export async function счета(名前: string) {
  const { data: данные, error: ошибка } = await датабаза.from(таблица).select('*').eq('имя', 名前)
  if (ошибка) throw ошибка
  return данные
}
