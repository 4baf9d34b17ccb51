import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Environment } from '../../../platform/access/index.ts'
import type { StatusPurpose } from '../status-list/list-address.ts'
import type { Securing } from './securing.ts'

/** What an organisation asks to have issued in its name. */
export interface IssuanceRequest {
  readonly organisation: string
  /** Who asks, for the record. */
  readonly subject: string
  readonly environment: Environment
  readonly credential: JsonObject
  /** The way that fits the credential where it is not stated: see fittingSecuring(). */
  readonly securing?: Securing
  readonly purposes: readonly StatusPurpose[]
  /** What to call it by where it has no id of its own. */
  readonly credentialId?: string
  /** JSON Pointers to what its holder may hold back, where it is secured as an SD-JWT. */
  readonly disclosable?: readonly string[]
  /** The holder’s public key (JSON Web Key), where an SD-JWT is bound to it. */
  readonly holderKey?: JsonObject
}

/** A credential as it was handed out. */
export interface Issued {
  readonly id: string
  readonly credentialId: string
  /** A JSON document with its proof, or a token. */
  readonly credential: JsonObject | string
  readonly mediaType: string
  readonly findings: readonly Finding[]
}

/** Another credential of the organisation has the same id. */
export class CredentialIdTaken extends Error {
  readonly code = 'CREDENTIAL_ID_TAKEN'
}
