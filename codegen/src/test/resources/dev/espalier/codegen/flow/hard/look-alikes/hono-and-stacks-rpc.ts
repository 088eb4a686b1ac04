import { hc } from 'hono/client'
import { StacksNetwork } from '@stacks/network'
import { createSolanaRpc } from '@solana/kit'

const client = hc('http://localhost')
const rpc = createSolanaRpc('http://localhost')

export const a = () => client.posts.$get()
export const b = () => rpc.getBalance('x').send()
export const c = (bus: { rpc(name: string, args: unknown): Promise<void> }) => bus.rpc('reload', {})
export const d = (network: StacksNetwork) => (network as any).rpc('call', [])
