import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { parseCompactJws } from '../compact-jws.ts'
import { disclose, hashOf } from './disclose.ts'
import type { PlacedDisclosure } from './disclose.ts'
import { signKeyBinding } from './key-binding.ts'
import type { KeyBinding } from './key-binding.ts'
import { parseSdJwt } from './parse-sd-jwt.ts'
import { sdJwtMalformed, sdJwtPointerUnknown } from './sd-jwt-conditions.ts'

/** What a holder shows, and to whom. */
export interface SdJwtPresentation {
  /**
   * What is disclosed: JSON Pointers into the whole credential, or everything. What a thing stands in is disclosed with it; what stands
   * inside of it is not, unless it is pointed to.
   */
  readonly disclose: readonly string[] | 'all'
  readonly keyBinding?: KeyBinding
}

/** The places of a credential as issued that its holder can disclose or hold back (JSON Pointers). */
export function disclosablePointers(token: string): Outcome<readonly string[]> {
  const placed = placesOf(token)
  return placed.ok ? achieved(placed.value.placed.map(({ pointer }) => pointer)) : placed
}

/**
 * Makes a presentation of a credential as the issuer gave it: chosen disclosures, bound to a request where that is asked for
 * (RFC 9901 section 7.2). The issuer's signature is not checked: do that when the credential is received.
 */
export async function presentSdJwt(token: string, presentation: SdJwtPresentation): Promise<Outcome<string>> {
  const places = placesOf(token)
  if (!places.ok) return places
  const { issued, placed, hash } = places.value
  const chosen = chooseDisclosures(placed, presentation.disclose)
  if (!chosen.ok) return chosen
  const bound = [issued, ...chosen.value.map(({ disclosure }) => disclosure.encoded), ''].join('~')
  if (presentation.keyBinding === undefined) return achieved(bound)
  return achieved(bound + (await signKeyBinding({ bound, hash }, presentation.keyBinding)))
}

function placesOf(token: string): Outcome<{ issued: string; placed: readonly PlacedDisclosure[]; hash: 'sha256' | 'sha384' | 'sha512' }> {
  const parsed = parseSdJwt(token)
  if (!parsed.ok) return parsed
  // RFC 9901 section 7.2: what a holder receives is bound to no one yet.
  if (parsed.value.keyBinding !== undefined) return refused(findingAt(sdJwtMalformed, ''))
  const jws = parseCompactJws(parsed.value.issued)
  if (!jws.ok) return jws
  const hash = hashOf(jws.value.payload)
  if (!hash.ok) return hash
  const disclosed = disclose(jws.value.payload, parsed.value.disclosures)
  return disclosed.ok ? achieved({ issued: parsed.value.issued, placed: disclosed.value.placed, hash: hash.value }) : disclosed
}

function chooseDisclosures(placed: readonly PlacedDisclosure[], wanted: readonly string[] | 'all'): Outcome<readonly PlacedDisclosure[]> {
  if (wanted === 'all') return achieved(placed)
  const known = new Set(placed.map(({ pointer }) => pointer))
  const chosen = new Set<string>()
  for (const pointer of wanted) {
    if (!known.has(pointer)) return refused(findingAt(sdJwtPointerUnknown, pointer))
    for (let at = pointer.length; at > 0; at = pointer.lastIndexOf('/', at - 1)) chosen.add(pointer.slice(0, at))
  }
  return achieved(placed.filter(({ pointer }) => chosen.has(pointer)))
}
