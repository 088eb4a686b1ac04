import { WebSocketRpc } from './rpc'

const server = new WebSocketRpc('ws://localhost')

export const a = () => server.rpc('ping', { at: 1 }).then((r: unknown) => r)
export class Game {
  constructor(private room: { rpc: (name: string, ...args: unknown[]) => void }) {}
  fire() {
    this.room.rpc('fire', 1, 2)
  }
}
