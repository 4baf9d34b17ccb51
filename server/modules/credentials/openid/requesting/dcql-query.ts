import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { WalletFormat } from '../wallet-format.ts'

/** A query in the Digital Credentials Query Language (OpenID4VP 1.0, section 6), as far as it is asked here. */
export interface DcqlQuery {
  readonly credentials: readonly CredentialQuery[]
  readonly credential_sets?: readonly CredentialSetQuery[]
}

export interface CredentialQuery {
  readonly id: string
  readonly format: WalletFormat
  readonly multiple?: boolean
  readonly meta: TypeQuery
  readonly claims?: readonly ClaimQuery[]
  readonly claim_sets?: readonly (readonly string[])[]
}

/** `vct_values` for dc+sd-jwt; `type_values` for the W3C formats, each a list of types in full that a credential has all of. */
export interface TypeQuery {
  readonly vct_values?: readonly string[]
  readonly type_values?: readonly (readonly string[])[]
}

export interface ClaimQuery {
  readonly id?: string
  /** Names of members, places in lists, or null for every place. */
  readonly path: readonly (string | number | null)[]
  readonly values?: readonly (string | number | boolean)[]
}

export interface CredentialSetQuery {
  readonly options: readonly (readonly string[])[]
  readonly required?: boolean
  /** Shown to the holder by wallets that know it: section 6.2 of the drafts up to 23 had it, the final text has no place for it. */
  readonly purpose?: string
}

/** Whether a credential says what a query asks of its claims (sections 6.3 and 6.4.1): all of them, or all of one of the sets. */
export function saysWhatIsAsked(credential: JsonObject, { claims, claim_sets: sets }: CredentialQuery): boolean {
  if (claims === undefined) return true
  const isMet = (claim: ClaimQuery) => valuesAt(credential, claim.path).some((value) => claim.values === undefined || claim.values.some((wanted) => wanted === value))
  if (sets === undefined) return claims.every(isMet)
  return sets.some((set) => set.every((id) => claims.some((claim) => claim.id === id && isMet(claim))))
}

/** The values at a path (section 7.1); none where it leads nowhere. */
function valuesAt(credential: JsonObject, path: ClaimQuery['path']): readonly JsonValue[] {
  let values: readonly JsonValue[] = [credential]
  for (const step of path) values = values.flatMap((value) => stepInto(value, step))
  return values
}

function stepInto(value: JsonValue, step: string | number | null): readonly JsonValue[] {
  if (Array.isArray(value)) {
    const all: readonly JsonValue[] = value
    return step === null ? all : typeof step === 'number' ? all.slice(step, step + 1) : []
  }
  if (!isJsonObject(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return []
  const member = value[step]
  return member === undefined ? [] : [member]
}

/** Whether what was presented well is enough: every query, or one option of each set that is required (section 6.4.2). */
export function isEnough({ credentials, credential_sets: sets }: DcqlQuery, answered: ReadonlySet<string>): boolean {
  if (sets === undefined) return credentials.every(({ id }) => answered.has(id))
  return sets.every(({ options, required = true }) => !required || options.some((option) => option.every((id) => answered.has(id))))
}

/** What is wrong with a query that fits its schema: names that repeat or that name nothing; undefined where nothing is. */
export function faultOf({ credentials, credential_sets: sets = [] }: DcqlQuery): string | undefined {
  const ids = new Set(credentials.map(({ id }) => id))
  if (ids.size !== credentials.length) return 'An id stands for two queries'
  if (sets.some(({ options }) => options.flat().some((id) => !ids.has(id)))) return 'A credential set names a query that is not there'
  const isUnnamed = credentials.some(({ claims = [], claim_sets: claimSets = [] }) => claimSets.flat().some((id) => claims.every((claim) => claim.id !== id)))
  return isUnnamed ? 'A claim set names a claim that is not there' : undefined
}
