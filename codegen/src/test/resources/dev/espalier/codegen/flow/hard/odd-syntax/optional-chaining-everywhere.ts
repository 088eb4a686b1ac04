import { getClient } from './client'

export const a = async () => (await getClient()?.from?.('t')?.select?.('*')?.eq?.('id', 1))?.data
