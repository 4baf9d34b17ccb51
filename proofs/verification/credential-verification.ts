import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject } from '../json-ld/json-value.ts'

/** How a credential was secured. */
export type SecuringForm = 'data-integrity' | 'vc-jwt' | 'vc-jose' | 'sd-jwt-vc' | 'vc-sd-jwt'

/** One proof or signature that was checked. */
export interface CheckedProof {
  /** The cryptosuite (`eddsa-rdfc-2022`) or the JOSE algorithm (`ES256`). */
  readonly suite: string
  /** The DID URL of the key that made it. */
  readonly verificationMethod: string
  /** The DID of the one who controls that key. */
  readonly controller: string
  readonly purpose: string
  readonly created?: string
  readonly isSound: boolean
}

/** What a status list said of a credential. */
export interface CheckedStatus {
  readonly purpose: string
  readonly list: string
  readonly index: number
  readonly isSet: boolean
}

/** What verifying a credential or a presentation came to. Nothing about recognition: that is for the one who relies on it. */
export interface CredentialVerification {
  /** No fatal finding: signatures hold, the data model is kept, it is in force, not revoked, and its issuer controls the key. */
  readonly verified: boolean
  readonly form?: SecuringForm
  /** The credential in clear: for SD-JWT with what was disclosed. */
  readonly credential?: JsonObject
  /** The issuer's DID or URL. */
  readonly issuer?: string
  readonly types: readonly string[]
  readonly proofs: readonly CheckedProof[]
  readonly statuses: readonly CheckedStatus[]
  readonly findings: readonly Finding[]
}
