import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { tokenLengthMax } from '../compact-jws.ts'
import { joseTooLong } from '../jose-conditions.ts'
import { sdJwtMalformed, sdJwtTooManyDisclosures } from './sd-jwt-conditions.ts'

/** No honest credential has more. */
const disclosuresMax = 5_000

/** An SD-JWT in its parts, none of them looked at. */
export interface SdJwt {
  /** The token that the issuer signed. */
  readonly issued: string
  readonly disclosures: readonly string[]
  /** Everything up to the last tilde: what a key binding is over. */
  readonly bound: string
  /** The key binding token, where there is one. */
  readonly keyBinding?: string
}

/** Whether a text can only be an SD-JWT: no other token has a tilde. */
export function isSdJwt(text: string): boolean {
  return text.includes('~')
}

/** Takes an SD-JWT or SD-JWT+KB in compact serialization apart (RFC 9901 section 4). */
export function parseSdJwt(text: string): Outcome<SdJwt> {
  if (text.length > tokenLengthMax) return refused(findingAt(joseTooLong, ''))
  const last = text.lastIndexOf('~')
  if (last < 1) return refused(findingAt(sdJwtMalformed, ''))
  const [issued = '', ...disclosures] = text.slice(0, last).split('~', disclosuresMax + 2)
  if (disclosures.length > disclosuresMax) return refused(findingAt(sdJwtTooManyDisclosures, ''))
  if (disclosures.includes('')) return refused(findingAt(sdJwtMalformed, ''))
  const keyBinding = text.slice(last + 1)
  return achieved({ issued, disclosures, bound: text.slice(0, last + 1), ...(keyBinding === '' ? {} : { keyBinding }) })
}
