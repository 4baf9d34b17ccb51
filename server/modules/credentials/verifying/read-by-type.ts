import { typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { checkCredentialType } from '../types/check-credential-type.ts'
import { credentialTypeOf } from '../types/credential-type-of.ts'

/** What a credential of a known type says, and where it is not what its type asks. */
export interface TypedReading {
  readonly type?: string
  readonly claims?: CredentialClaims
  readonly findings: readonly Finding[]
}

/**
 * Reads a credential by its type. That it is not what its type asks is a warning and no more: the issuer’s signature and the data
 * model hold all the same, and whoever relies on it may need only what is there.
 */
export function readByType(credential: JsonObject): TypedReading {
  const type = credentialTypeOf(credential)
  if (type === undefined) return { findings: [] }
  const findings = checkCredentialType(type, credential).map((found): Finding => ({ ...found, severity: 'warning' }))
  return { type: type.name, claims: type.claims(credential), findings }
}

/** The names of the types that a credential claims to be: an SD-JWT VC names its type by a URL, of which ours ends with the name. */
export function typeNamesOf({ types, credential }: CredentialVerification, publicUrl: string): readonly string[] {
  const prefix = `${publicUrl}/credential-types/`
  const named = credential === undefined ? types : [...types, ...typesOf(credential)]
  return [...new Set(named.map((type) => (type.startsWith(prefix) ? type.slice(prefix.length) : type)))]
}
