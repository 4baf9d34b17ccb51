import { modelVersionOf, partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'

/** What is filled in where the file leaves it out. */
export interface Completion {
  readonly issuer: string
  readonly id: string
  readonly now: Date
}

/** A credential that says what every credential must, and which members were filled in for it. */
export interface CompletedCredential {
  readonly credential: JsonObject
  readonly filledIn: readonly string[]
}

/** Fills in issuer, id and the beginning of validity; what is there already is never changed. */
export function completeCredential(asked: JsonObject, { issuer, id, now }: Completion): CompletedCredential {
  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const period = modelVersionOf(asked) === '1.1' ? 'issuanceDate' : 'validFrom'
  const { issuer: named } = asked
  const isIssuerLacking = named === undefined || (isJsonObject(named) && partyIdOf(named) === undefined)
  const additions: JsonObject = {
    ...(asked.id === undefined ? { id } : {}),
    ...(isIssuerLacking ? { issuer: isJsonObject(named) ? { id: issuer, ...named } : issuer } : {}),
    ...(asked[period] === undefined ? { [period]: moment } : {}),
  }
  const { '@context': context, id: ownId, type, ...rest } = asked
  return { credential: ordered({ '@context': context, id: ownId, type }, additions, rest), filledIn: Object.keys(additions) }
}

/** As people read them: context, id, type and issuer first. */
function ordered(head: Readonly<Record<string, JsonValue | undefined>>, { id, ...additions }: JsonObject, rest: JsonObject): JsonObject {
  const first = Object.fromEntries(Object.entries({ ...head, id: head['id'] ?? id }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return { ...first, ...rest, ...additions }
}

/**
 * A credential as the claims of an SD-JWT VC (draft-ietf-oauth-sd-jwt-vc): what it says stays, and beside it stand the claims that
 * wallets of that format go by.
 */
export function verifiableClaims(credential: JsonObject, { vct, issuer, now }: { readonly vct: string; readonly issuer: string; readonly now: Date }): JsonObject {
  const from = secondsOf(credential.validFrom ?? credential.issuanceDate)
  const until = secondsOf(credential.validUntil ?? credential.expirationDate)
  const claims: JsonObject = { iss: issuer, vct, iat: Math.floor(now.getTime() / 1000), ...(from === undefined ? {} : { nbf: from }), ...(until === undefined ? {} : { exp: until }) }
  return { ...claims, ...credential }
}

function secondsOf(value: JsonValue | undefined): number | undefined {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}
