import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { VerifiedKeyBinding } from '../jose/sd-jwt/key-binding.ts'
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
  /** The value of a status of more than one bit. */
  readonly value?: number
  /** What its issuer has said that the value means, where it has; for people who look into a matter, not for the public. */
  readonly message?: string
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
  /** Of an SD-JWT: where what its holder disclosed stands (JSON Pointers). */
  readonly disclosed?: readonly string[]
  /** Of an SD-JWT: what its holder signed to present it. */
  readonly keyBinding?: VerifiedKeyBinding
  readonly findings: readonly Finding[]
}

/** What verifying a presentation came to. */
export interface PresentationVerification {
  /** No fatal finding: the presentation is kept to its model and its proofs hold, it answers what was asked, and every credential in it is verified. */
  readonly verified: boolean
  readonly form?: SecuringForm
  /** The presentation in clear. */
  readonly presentation?: JsonObject
  /** Who presents: the holder as stated, or whoever controls the key that signed. */
  readonly holder?: string
  readonly proofs: readonly CheckedProof[]
  /** What each credential in it came to, in their order; the places in their findings are within the credential. */
  readonly credentials: readonly CredentialVerification[]
  readonly findings: readonly Finding[]
}
