import { typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { credentialTypeNames } from '@customhouse/proofs/recognition/credential-type-names.table.ts'
import { recognitionConditions } from '@customhouse/proofs/recognition/recognition-conditions.ts'
import { isRecognitionCredential, recognitionLinks, type RecognitionLink } from '@customhouse/proofs/recognition/recognition-link.ts'
import { recognise, typesToRecognise, type Recognition } from '@customhouse/proofs/recognition/recognise.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import { statedMoment } from '@customhouse/proofs/recognition/stated-moment.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { VerifiedCredential } from './verified.ts'
import { verifierConditions } from './verifier-conditions.ts'

/** What recognising an issuer takes. */
export interface RecognitionNeeds {
  /** Undefined where no list is at hand, which is another thing than a list of nobody. */
  readonly issuers: readonly RecognisedIssuer[] | undefined
  readonly claimsOf: ((credential: JsonObject) => CredentialClaims | undefined) | undefined
  readonly now: () => Date
}

/** Adds to a verification whether the issuer is recognised, by the list and by other verified credentials. */
export function withRecognition(verification: CredentialVerification, supports: readonly CredentialVerification[], needs: RecognitionNeeds): VerifiedCredential {
  const { isRecognised, path, findings } = recognitionOf(verification, supports, needs)
  return { ...verification, kind: 'credential', recognised: isRecognised, path, findings: [...verification.findings, ...findings] }
}

const notAsked: Recognition = { isRecognised: false, path: [], findings: [] }

function recognitionOf(verification: CredentialVerification, supports: readonly CredentialVerification[], { issuers, claimsOf, now }: RecognitionNeeds): Recognition {
  const { verified, credential, issuer } = verification
  if (!verified || credential === undefined || issuer === undefined) return notAsked
  if (issuers === undefined) return { ...notAsked, findings: [findingAt(verifierConditions.listMissing, '/issuer')] }
  const claims = claimsOf?.(credential)
  const moment = now()
  const types = typesToRecognise(typeNamesOf(verification), (type) => credentialTypeNames.has(type))
  const recognition = recognise({ issuer, types, issued: statedMoment(credential, moment), now: moment, registry: issuers, links: linksOf(supports), claims })
  return claims === undefined ? { ...recognition, findings: recognition.findings.map(plainly) } : recognition
}

/** Where nothing was read of what the credential says, the fault is not the credential's. */
function plainly(found: Finding): Finding {
  return found.code === recognitionConditions.scopeNotShown.code ? findingAt(verifierConditions.scopeNotCompared, '/issuer') : found
}

function linksOf(supports: readonly CredentialVerification[]): readonly RecognitionLink[] {
  return supports.flatMap(({ verified, credential, types }) => (verified && credential !== undefined && isRecognitionCredential(types) ? recognitionLinks(credential) : []))
}

/** An SD-JWT VC names its type by a URL; where Customhouse publishes types, the URL ends with the name. */
function typeNamesOf({ types, credential }: CredentialVerification): readonly string[] {
  const named = credential === undefined ? types : [...types, ...typesOf(credential)]
  return [...new Set(named.map((type) => /^https?:\/\/[^?#]+\/credential-types\/([A-Za-z][A-Za-z0-9]{0,99})$/.exec(type)?.[1] ?? type))]
}
