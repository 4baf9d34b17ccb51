import { type CredentialClaims, noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { RecognitionScope } from './recognised-issuer.ts'

/** Whether what a credential says lies within a scope, outside of it, or does not show. */
export type ScopeOutcome = 'within' | 'outside' | 'not-shown'

/** What a limit asks of the claims: the values that it looks at, and whether one of them keeps it. */
interface Limit {
  readonly values: readonly string[]
  readonly keeps: (value: string) => boolean
}

/** Compares a credential's claims with the scope of a recognition. Every value that a limit looks at must keep it: one heat of another mill spoils the report. */
export function withinScope(scope: RecognitionScope, claims: CredentialClaims | undefined): ScopeOutcome {
  const limits = limitsOf(scope, claims)
  if (limits.some(({ values, keeps }) => !values.every(keeps))) return 'outside'
  return limits.some(({ values }) => values.length === 0) ? 'not-shown' : 'within'
}

const producers = new Set(['manufacturer', 'producer'])

function limitsOf({ countries, commodities, agreement, identifiers }: RecognitionScope, claims: CredentialClaims = noClaims): readonly Limit[] {
  const { goods, parties, places } = claims
  const origins = [
    ...goods.flatMap(({ countryOfOrigin, countryOfManufacture }) => [countryOfOrigin, countryOfManufacture]),
    ...parties.filter(({ role }) => producers.has(role)).map(({ country }) => country),
    ...places.filter(({ role }) => role === 'place-of-production').map(({ country }) => country),
  ]
  const agreements = [...claims.attestations, ...goods.flatMap((one) => one.attestations)].filter(({ kind }) => kind === 'trade-agreement').map(({ value }) => value)
  const bySchemes = prefixesByScheme(identifiers ?? [])
  return [
    ...limit(countries, origins, (country, value) => country === value),
    ...limit(commodities, goods.map(({ commodityCode }) => commodityCode), (digits, value) => value.startsWith(digits)),
    ...limit(agreement === undefined ? undefined : [agreement], agreements, (named, value) => named === value),
    ...[...bySchemes].map(([scheme, prefixes]) => ({
      values: [...goods, ...parties, ...places].flatMap((one) => one.identifiers).filter((one) => one.scheme === scheme).map(({ value }) => value),
      keeps: (value: string) => prefixes.some((prefix) => `${scheme}:${value}`.startsWith(prefix)),
    })),
  ]
}

function limit(allowed: readonly string[] | undefined, found: readonly (string | undefined)[], fits: (allowed: string, value: string) => boolean): readonly Limit[] {
  if (allowed === undefined || allowed.length === 0) return []
  return [{ values: found.filter((value) => value !== undefined), keeps: (value) => allowed.some((one) => fits(one, value)) }]
}

/** Limits by identifier are written `scheme:beginning`, e.g. `heat-number:IV`. */
function prefixesByScheme(identifiers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>()
  for (const identifier of identifiers) {
    const scheme = identifier.slice(0, Math.max(0, identifier.indexOf(':')))
    grouped.set(scheme, [...(grouped.get(scheme) ?? []), identifier])
  }
  return grouped
}
