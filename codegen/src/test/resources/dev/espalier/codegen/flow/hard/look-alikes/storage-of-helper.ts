import { getClient } from './client'

export const up = async (p: string, f: Blob) => (await getClient()).storage.from('x').upload(p, f)
export const url = (p: string) => getClient().storage.from('x').getPublicUrl(p).data.publicUrl
