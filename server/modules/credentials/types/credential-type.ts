import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { TSchema } from 'typebox'

/** The project areas that credential types belong to. */
export type CredentialArea = 'steel' | 'oil-and-gas' | 'e-commerce' | 'food' | 'entry-and-transport' | 'transparency-protocol' | 'customs'

/** A type of credential: one folder with this in credential-type.ts, vectors/ beside it, and a line in registry.ts. */
export interface CredentialType {
  /** The type as it stands in the credential, e.g. MillTestReportCredential. */
  readonly name: string
  /** What people call it, e.g. Mill test report. */
  readonly title: string
  /** One sentence: who says what with it, and what customs takes from it. */
  readonly summary: string
  readonly area: CredentialArea
  /** The name of a type that credentials of this one name too, being of its kind: they are read by this type alone. */
  readonly refines?: string
  /** Contexts that come after that of the VC Data Model, in order. */
  readonly contexts: readonly string[]
  /** Where its terms are defined: an https address. */
  readonly source: string
  /** JSON Schema 2020-12 of each credentialSubject. */
  readonly subject: TSchema
  /**
   * JSON Schema 2020-12 of what it asks of the credential around the subject (a name of the issuer, an end of validity), in the
   * words of the VC Data Model 2.0; those of 1.1 (issuanceDate, expirationDate) are understood. Nothing where it is left out.
   */
  readonly frame?: TSchema
  /** What it says, in the words of trade. Never throws: the credential may be anything. */
  claims(credential: JsonObject): CredentialClaims
}
