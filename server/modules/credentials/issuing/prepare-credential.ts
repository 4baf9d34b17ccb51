import { isJsonList } from '@customhouse/proofs/json/json-list.ts'
import { modelVersionOf, partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { validateCredential } from '@customhouse/proofs/credential-model/validate-credential.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { statusEntry } from '@customhouse/proofs/status-list/status-list-credential.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { checkCredentialType } from '../types/check-credential-type.ts'
import { credentialTypeOf } from '../types/credential-type-of.ts'
import { issuingConditions as conditions } from './conditions.ts'
import type { Securing } from './securing.ts'

export interface Preparation {
  /** The DID that signs. */
  readonly issuer: string
  readonly now: Date
  readonly securing: Securing
}

/** A credential that may be issued, and what is to be said of it beside. */
export interface PreparedCredential {
  readonly credential: JsonObject
  readonly findings: readonly Finding[]
}

/**
 * Decides whether a credential may be issued: by its own issuer, kept to the data model and to its type. What every credential must
 * say and its issuer leaves to us is filled in: the issuer, and from when it is valid.
 */
export function prepareCredential(asked: JsonObject, preparation: Preparation): Outcome<PreparedCredential> {
  const credential = completed(asked, preparation)
  const type = credentialTypeOf(credential)
  const objections: readonly (readonly [boolean, Condition, string])[] = [
    [partyIdOf(credential['issuer']) !== preparation.issuer, conditions.issuerOther, '/issuer'],
    [asked['proof'] !== undefined, conditions.proofPresent, '/proof'],
    [asked['credentialStatus'] !== undefined, conditions.statusPresent, '/credentialStatus'],
    [!fitsModel(credential, preparation.securing), conditions.formOfOtherModel, '/@context'],
    [type === undefined, conditions.typeUnknown, '/type'],
  ]
  const findings = [
    ...objections.flatMap(([holds, condition, pointer]) => (holds ? [findingAt(condition, pointer)] : [])),
    ...validateCredential(credential),
    ...(type === undefined ? [] : checkCredentialType(type, credential)),
  ]
  return rejects(findings) ? { ok: false, findings } : achieved({ credential, findings })
}

/** The credential with the statuses that were drawn for it. */
export function withStatuses(credential: JsonObject, statuses: readonly { readonly url: string; readonly index: number; readonly purpose: string }[]): JsonObject {
  const [only, ...others] = statuses.map((status) => statusEntry(status))
  if (only === undefined) return credential
  return { ...withStatusContext(credential), credentialStatus: others.length === 0 ? only : [only, ...others] }
}

/** The words of a status belong to the data model since 2.0; a credential of 1.1 must name where they are defined. */
const statusContext = 'https://www.w3.org/ns/credentials/status/v1'

function withStatusContext(credential: JsonObject): JsonObject {
  const contexts = credential['@context']
  if (modelVersionOf(credential) !== '1.1' || !isJsonList(contexts) || contexts.includes(statusContext)) return credential
  return { ...credential, '@context': [...contexts, statusContext] }
}

function completed(asked: JsonObject, { issuer, now }: Preparation): JsonObject {
  const named = asked['issuer']
  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const period = modelVersionOf(asked) === '1.1' ? { issuanceDate: moment } : { validFrom: moment }
  const withIssuer = named === undefined ? issuer : isJsonObject(named) && named['id'] === undefined ? { id: issuer, ...named } : named
  return { ...period, ...asked, issuer: withIssuer }
}

function fitsModel(credential: JsonObject, securing: Securing): boolean {
  const version = modelVersionOf(credential)
  if (version === undefined) return true
  return securing === 'vc-jwt' ? version === '1.1' : securing === 'vc-jose' ? version === '2.0' : true
}
