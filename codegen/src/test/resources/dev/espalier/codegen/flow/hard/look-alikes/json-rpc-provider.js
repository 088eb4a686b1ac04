import { createPublicClient, http } from 'viem'
import { createRpc } from './jsonrpc'

const rpc = createRpc('http://localhost:8545')
const client = createPublicClient({ transport: http() })

export const a = () => rpc.rpc('eth_call', [{ to: '0x0' }])
export const b = (provider) => provider.rpc('eth_blockNumber', [])
export const c = () => client.request({ method: 'eth_chainId' })
