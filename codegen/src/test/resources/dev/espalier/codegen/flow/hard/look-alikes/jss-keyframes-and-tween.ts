import { Tween } from '@tweenjs/tween.js'
import { animate } from 'motion'

export const a = new Tween({ x: 0 }).from({ x: 1 }).to({ x: 2 }).start()
export const b = animate('.x', { from: { opacity: 0 } })
export const c = { from: { opacity: 0 }, to: { opacity: 1 } }
