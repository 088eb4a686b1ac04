import api from './api'

export const load = async () => {
  const { data, error } = await api.all('pages', 'id,title')
  return { data, error }
}
