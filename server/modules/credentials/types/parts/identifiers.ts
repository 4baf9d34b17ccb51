import { countryName } from '@customhouse/vocabulary/codes/country-code.ts'
import type { ClaimedIdentifier } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { at, labelOf, textOf, type Passage } from './passage.ts'

/** An identifier's scheme and the member that holds it, or a member of that member. */
export type IdentifierScheme = readonly [scheme: string, member: string, inner?: string]

/** The identifiers of an object, in the order of the schemes. */
export function identifiersAt(object: Passage, schemes: readonly IdentifierScheme[]): readonly ClaimedIdentifier[] {
  return schemes.flatMap(([scheme, ...members]) => {
    const value = labelOf(at(object, ...members.filter((member) => member !== undefined)))
    return value === undefined ? [] : [{ scheme, value }]
  })
}

/** The `id` of an object, by what it is: a `did`, or a `uri` of another kind. */
export function idAt(object: Passage): readonly ClaimedIdentifier[] {
  const id = textOf(typeof object.value === 'string' ? object : at(object, 'id'))
  if (id === undefined) return []
  if (/^did:[a-z0-9]+:/.test(id)) return [{ scheme: 'did', value: id }]
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(id) ? [{ scheme: 'uri', value: id }] : []
}

/** A country where it stands as its code (ISO 3166-1 alpha-2); a name or another code is not guessed at. */
export function countryAt(passage: Passage): string | undefined {
  const code = textOf(passage)
  return code !== undefined && /^[A-Z]{2}$/.test(code) && countryName(code) !== undefined ? code : undefined
}
