import { PublicKey, Connection } from '@solana/web3.js'
import BN from 'bn.js'

export const key = PublicKey.from?.('abc')
export const connection = new Connection('http://localhost')
export const n = new BN(5).eq(new BN(6))
export const raw = (connection as any)._rpcRequest('getSlot', [])
