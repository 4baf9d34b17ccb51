import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { readDateTime } from '../credential-model/date-time-stamp.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { measureJson } from '../json/measure-json.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { SigningKey } from '../keys/verification-key.ts'
import { joseDateMalformed, joseIssuerMissing, josePayloadMalformed } from './jose-conditions.ts'
import { isSeconds } from './registered-claims.ts'
import { signJws } from './sign-jws.ts'
import { tokenForm } from './token-form.ts'

/** How a credential is to be secured. */
export interface JwtIssuance {
  readonly key: SigningKey
  /** `vc-jwt` for the data model 1.1, `vc-jose` for 2.0. */
  readonly form: 'vc-jwt' | 'vc-jose'
  /** When it is signed and when the signature ends, as `iat` and `exp`; both are left out where they are not given. For `vc-jwt` the end is the credential's own. */
  readonly issuedAt?: Date
  readonly expiresAt?: Date
}

/** How a presentation is to be secured: for whom, and in answer to which nonce. */
export interface JwtPresentation extends JwtIssuance {
  readonly audience?: string
  readonly nonce?: string
}

/**
 * Secures a credential as a JWT. Refused where its issuer is not the DID of the key, where its form is not that of its data model,
 * and where a date cannot be written as seconds.
 */
export async function issueJwtCredential(credential: JsonObject, issuance: JwtIssuance): Promise<Outcome<string>> {
  const { key, form } = issuance
  const objection = objectionTo(credential, 'issuer', key)
  if (objection !== undefined) return refused(objection)
  const claims = form === 'vc-jose' ? achieved({ ...credential, ...timeClaims(issuance) }) : credentialClaims(credential, issuance)
  if (!claims.ok) return claims
  const header = form === 'vc-jose' ? { kid: key.verificationMethod, typ: 'vc+jwt', cty: 'vc' } : { kid: key.verificationMethod, typ: 'JWT' }
  return signAs('credential', { claims: claims.value, header, key })
}

/**
 * Secures a presentation as a JWT. Refused where its holder, if it names one, is not the DID of the key. A `vc-jwt` presentation says
 * its holder in `iss` in any case.
 */
export async function issueJwtPresentation(presentation: JsonObject, issuance: JwtPresentation): Promise<Outcome<string>> {
  const { key, form, audience, nonce } = issuance
  const objection = objectionTo({ holder: controllerOf(key), ...presentation }, 'holder', key)
  if (objection !== undefined) return refused(objection)
  const request = { ...(audience === undefined ? {} : { aud: audience }), ...(nonce === undefined ? {} : { nonce }), ...timeClaims(issuance) }
  if (form === 'vc-jose') return signAs('presentation', { claims: { ...presentation, ...request }, header: { kid: key.verificationMethod, typ: 'vp+jwt', cty: 'vp' }, key })
  const { id } = presentation
  const claims = { iss: controllerOf(key), ...(typeof id === 'string' ? { jti: id } : {}), ...request, vp: presentation }
  return signAs('presentation', { claims, header: { kid: key.verificationMethod, typ: 'JWT' }, key })
}

/** Whose key it is, as far as its name says. */
export function controllerOf({ verificationMethod }: SigningKey): string {
  return verificationMethod.slice(0, Math.max(verificationMethod.indexOf('#'), 0))
}

async function signAs(content: 'credential' | 'presentation', { claims, header, key }: { readonly claims: JsonObject; readonly header: JsonObject & { readonly kid: string; readonly typ: string }; readonly key: SigningKey }): Promise<Outcome<string>> {
  // Nothing is signed that would be refused when it is read.
  const form = tokenForm({ alg: '', keyType: key.type, typ: header.typ.toLowerCase(), members: header }, claims, content)
  return form.ok ? achieved(await signJws(claims, key, header)) : form
}

function objectionTo(document: JsonObject, speaker: 'issuer' | 'holder', key: SigningKey): Finding | undefined {
  if (measureJson(document) !== undefined) return findingAt(josePayloadMalformed, '')
  const named = partyIdOf(document[speaker])
  return named === undefined || named !== controllerOf(key) ? findingAt(joseIssuerMissing, `/${speaker}`) : undefined
}

/** The claims that stand for members (Verifiable Credentials Data Model v1.1 section 6.3.1); the members stay in `vc` as well. */
function credentialClaims(credential: JsonObject, { issuedAt, expiresAt }: JwtIssuance): Outcome<JsonObject> {
  const { id, credentialSubject, issuanceDate, expirationDate } = credential
  const nbf = secondsOf(issuanceDate)
  if (nbf === undefined) return refused(findingAt(joseDateMalformed, '/issuanceDate'))
  const exp = secondsOf(expirationDate ?? expiresAt?.toISOString())
  if (exp === undefined && expirationDate !== undefined) return refused(findingAt(joseDateMalformed, '/expirationDate'))
  const sub = isJsonObject(credentialSubject) ? credentialSubject['id'] : undefined
  const claims = { iss: partyIdOf(credential['issuer']), nbf, exp, jti: textOf(id), sub: textOf(sub), iat: issuedAt === undefined ? undefined : Math.floor(issuedAt.getTime() / 1000), vc: credential }
  return achieved(withoutAbsent(claims))
}

function timeClaims({ issuedAt, expiresAt }: Pick<JwtIssuance, 'issuedAt' | 'expiresAt'>): JsonObject {
  return { ...(issuedAt === undefined ? {} : { iat: Math.floor(issuedAt.getTime() / 1000) }), ...(expiresAt === undefined ? {} : { exp: Math.floor(expiresAt.getTime() / 1000) }) }
}

function withoutAbsent(claims: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const present: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(claims)) if (value !== undefined) present[name] = value
  return present
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function secondsOf(value: JsonValue | undefined): number | undefined {
  const read = readDateTime(value)
  const seconds = read === undefined ? undefined : Math.floor(read.milliseconds / 1000)
  return isSeconds(seconds) ? seconds : undefined
}
