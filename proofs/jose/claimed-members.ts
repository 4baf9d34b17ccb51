import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readDateTime } from '../credential-model/date-time-stamp.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { joseClaimContradicts } from './jose-conditions.ts'
import { isSeconds } from './registered-claims.ts'

/** A credential or presentation with what the claims of its token say, and where the two do not agree. */
export interface ClaimedMembers {
  readonly document: JsonObject
  readonly findings: readonly Finding[]
}

type Member = readonly [name: string, value: JsonValue]

/** What a claim comes to: nothing (the member says so already), a member to set, or a contradiction at a pointer. */
type Mapped = Member | string | undefined

/**
 * Puts the claims back into a credential (Verifiable Credentials Data Model v1.1 section 6.3.1, JWT decoding): iss is the issuer,
 * jti the id, sub the id of the subject, nbf the date of issuance, exp the date of expiration. A member that is there stays, and must agree.
 */
export function credentialWithClaims(credential: JsonObject, claims: JsonObject): ClaimedMembers {
  return withMembers(credential, [
    identity(credential, 'issuer', claims['iss']),
    identifier(credential, claims['jti']),
    subject(credential, claims['sub']),
    date(credential, 'issuanceDate', claims['nbf']),
    date(credential, 'expirationDate', claims['exp']),
  ])
}

/** Puts the claims back into a presentation (as above): iss is the holder, jti the id. */
export function presentationWithClaims(presentation: JsonObject, claims: JsonObject): ClaimedMembers {
  return withMembers(presentation, [identity(presentation, 'holder', claims['iss']), identifier(presentation, claims['jti'])])
}

/**
 * Where the claims of a token and the members of a credential of the data model 2.0 refer to the same thing and do not agree
 * (Securing Verifiable Credentials using JOSE and COSE section 3.1.3). Dates are not compared: those of the token are the signature's.
 */
export function contradictions(document: JsonObject, claims: JsonObject, speaker: 'issuer' | 'holder'): Finding[] {
  const mapped = [identity(document, speaker, claims['iss']), identifier(document, claims['jti']), speaker === 'issuer' ? subject(document, claims['sub']) : undefined]
  return mapped.filter((each) => typeof each === 'string').map((pointer) => findingAt(joseClaimContradicts, pointer))
}

function withMembers(document: JsonObject, mapped: readonly Mapped[]): ClaimedMembers {
  const findings = mapped.filter((each) => typeof each === 'string').map((pointer) => findingAt(joseClaimContradicts, pointer))
  const additions = mapped.filter((each) => typeof each === 'object')
  return { document: additions.length === 0 ? document : Object.fromEntries([...Object.entries(document), ...additions]), findings }
}

function identity(document: JsonObject, name: string, claim: JsonValue | undefined): Mapped {
  if (typeof claim !== 'string') return undefined
  const value = document[name]
  if (value === undefined) return [name, claim]
  if (isJsonObject(value) && value['id'] === undefined) return [name, { ...value, id: claim }]
  return partyIdOf(value) === claim ? undefined : `/${name}`
}

function identifier(document: JsonObject, claim: JsonValue | undefined): Mapped {
  if (typeof claim !== 'string' || document['id'] === claim) return undefined
  return document['id'] === undefined ? ['id', claim] : '/id'
}

function subject(credential: JsonObject, claim: JsonValue | undefined): Mapped {
  if (typeof claim !== 'string') return undefined
  const stated = credential['credentialSubject']
  if (!Array.isArray(stated)) return stated === undefined ? ['credentialSubject', { id: claim }] : identity(credential, 'credentialSubject', claim)
  const subjects: readonly JsonValue[] = stated
  if (subjects.some((each) => partyIdOf(each) === claim)) return undefined
  const [only] = subjects
  return subjects.length === 1 && isJsonObject(only) && only['id'] === undefined ? ['credentialSubject', [{ ...only, id: claim }]] : '/credentialSubject'
}

function date(credential: JsonObject, name: string, claim: JsonValue | undefined): Mapped {
  if (!isSeconds(claim)) return undefined
  const stated = credential[name]
  if (stated === undefined) return [name, new Date(Math.floor(claim) * 1000).toISOString().replace('.000Z', 'Z')]
  // NumericDate may drop the fraction of a second.
  const read = readDateTime(stated)
  return read !== undefined && Math.floor(read.milliseconds / 1000) === Math.floor(claim) ? undefined : `/${name}`
}
