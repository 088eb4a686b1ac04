import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export const a = () => pipeline(Readable.from(['a', 'b']), process.stdout)
export const b = Iterator.from([1]).filter((x) => x)
export const c = Map.from?.([[1, 2]])
export const d = Set.from?.([1])
export const e = ReadableStream.from([1]).getReader()
export const f = Array.fromAsync([1])
