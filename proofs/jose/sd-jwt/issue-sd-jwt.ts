import { randomBytes } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { partyIdOf } from '../../credential-model/model-version.ts'
import { measureJson } from '../../json/measure-json.ts'
import type { JsonObject } from '../../json-ld/json-value.ts'
import { keyFromJwk } from '../../keys/json-web-key.ts'
import type { SigningKey } from '../../keys/verification-key.ts'
import { controllerOf } from '../issue-jwt-credential.ts'
import { joseIssuerMissing, josePayloadMalformed, josePayloadNotCredential } from '../jose-conditions.ts'
import { signJws } from '../sign-jws.ts'
import { conceal } from './conceal.ts'
import type { DisclosureHash } from './disclosure.ts'
import { isAtMember, protectedClaims, protectedMembers } from './protected-members.ts'
import type { SdJwtForm } from './protected-members.ts'
import { sdJwtClaimProtected, sdJwtMemberProtected, sdJwtTypeMissing } from './sd-jwt-conditions.ts'

/** How a credential is to be issued as SD-JWT. */
export interface SdJwtIssuance {
  readonly key: SigningKey
  readonly form: SdJwtForm
  /** What the holder can hold back: JSON Pointers to members and elements, also inside of each other. */
  readonly disclosable: readonly string[]
  /** The holder's public key, as a JSON Web Key, that key bindings are then signed with. */
  readonly holderKey?: JsonObject
  /** How many digests of nothing stand beside the others in each object, so that no one can count what is held back. None where not given. */
  readonly decoys?: number
  /** SHA-256 where it is not given. */
  readonly hash?: DisclosureHash
  /** Gives a fresh salt of at least 128 bits; random where it is not given. Predictable ones give all secrets away. */
  readonly salt?: () => string
}

const names: Readonly<Record<DisclosureHash, string>> = { sha256: 'sha-256', sha384: 'sha-384', sha512: 'sha-512' }

/**
 * Issues claims as SD-JWT with all disclosures (RFC 9901 section 6.1). Refused where the issuer is not the DID of the key, where what
 * decides whether the credential holds would be disclosable, where a pointer points to nothing, and where reserved names are in the data.
 */
export async function issueSdJwt(claims: JsonObject, issuance: SdJwtIssuance): Promise<Outcome<string>> {
  const { key, form, disclosable, decoys = 0, hash = 'sha256', salt = randomSalt } = issuance
  const objection = objectionTo(claims, issuance) ?? disclosableObjection(disclosable, form)
  if (objection !== undefined) return refused(objection)
  const concealed = conceal(claims, disclosable, { hash, salt, decoys })
  if (!concealed.ok) return concealed
  const { payload, disclosures } = concealed.value
  const confirmed = withHolderKey(disclosures.length === 0 ? payload : { ...payload, _sd_alg: names[hash] }, issuance.holderKey)
  if (!confirmed.ok) return confirmed
  const header = form === 'sd-jwt-vc' ? { kid: key.verificationMethod, typ: 'dc+sd-jwt' } : { kid: key.verificationMethod, typ: 'vc+sd-jwt', cty: 'vc' }
  const token = await signJws(confirmed.value, key, header)
  return achieved([token, ...disclosures.map(({ encoded }) => encoded), ''].join('~'))
}

function objectionTo(claims: JsonObject, { key, form }: SdJwtIssuance): Finding | undefined {
  if (measureJson(claims) !== undefined) return findingAt(josePayloadMalformed, '')
  const { iss, issuer, vct } = claims
  if (form === 'vc-sd-jwt') {
    if (partyIdOf(issuer) !== controllerOf(key)) return findingAt(joseIssuerMissing, '/issuer')
    return Object.hasOwn(claims, '@context') ? undefined : findingAt(josePayloadNotCredential, '')
  }
  if (iss !== controllerOf(key)) return findingAt(joseIssuerMissing, '/iss')
  return typeof vct === 'string' && vct !== '' ? undefined : findingAt(sdJwtTypeMissing, '/vct')
}

function disclosableObjection(pointers: readonly string[], form: SdJwtForm): Finding | undefined {
  const claim = pointers.find((pointer) => isAtMember(pointer, protectedClaims))
  if (claim !== undefined) return findingAt(sdJwtClaimProtected, claim)
  const member = form === 'vc-sd-jwt' ? pointers.find((pointer) => isAtMember(pointer, protectedMembers)) : undefined
  return member === undefined ? undefined : findingAt(sdJwtMemberProtected, member)
}

function withHolderKey(payload: JsonObject, holderKey: JsonObject | undefined): Outcome<JsonObject> {
  if (holderKey === undefined) return achieved(payload)
  const key = keyFromJwk(holderKey, '/cnf/jwk')
  return key.ok ? achieved({ ...payload, cnf: { jwk: holderKey } }) : key
}

function randomSalt(): string {
  return randomBytes(16).toString('base64url')
}
