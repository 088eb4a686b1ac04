// SPDX-License-Identifier: Apache-2.0
import { createHmac } from 'node:crypto'

/** The secret of the recordings. */
export const SECRET = 'reallyreallyreallyreallyverysafe'

/** A token of these claims, signed with HS256. */
export function token(claims) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`
}
