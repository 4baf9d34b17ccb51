import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** A verified credential as events are derived from it. */
export interface DerivableCredential {
  /** Its id, or `urn:sha256:…` of it where it has none that a URI can begin with: event ids begin with it, as `ID#casting` or `ID#heat-2`. */
  readonly id: string
  /** DID of the issuer. */
  readonly issuer: string
  /** ISO 8601, where the credential says from when it holds. */
  readonly validFrom?: string
  readonly claims: CredentialClaims
  /** As the issuer wrote it; the first where it has several. */
  readonly subject: JsonObject
  /** All of them, where it has several. */
  readonly subjects?: readonly JsonObject[]
}

/**
 * What a type of credentials says happened: a file beside its trade and a line in registry.ts. Pure; never throws. `eventClaimed()`,
 * `lotOfGoods()`, `lotPartsOf()`, `partyClaimed()` and `momentClaimed()` make most of it from the claims.
 */
export interface Derivation {
  /** e.g. `MillTestReportCredential`. */
  readonly type: string
  derive(credential: DerivableCredential): readonly ProvenanceEvent[]
}
