import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { MultibaseHeader } from '../keys/multibase.ts'
import type { KeyType, VerificationKey } from '../keys/verification-key.ts'
import type { CanonicalForms } from './canonical-forms.ts'

/** What is hashed for a signature: the document without proofs, or with those that this one builds on, and the proof without value. */
export interface ProofInput {
  readonly document: JsonObject
  /** The proof without proofValue. */
  readonly options: JsonObject
  readonly keyType: KeyType
  readonly contexts: ContextLibrary
  /** Where the proof stands in the document (JSON Pointer). */
  readonly pointer: string
  /** Canonical texts of this very document. */
  readonly forms: CanonicalForms
}

/** A proof with its key and the bytes of its value, ready to be verified. */
export interface SignedProof extends ProofInput {
  readonly key: VerificationKey
  readonly value: Uint8Array
}

/** What a cryptosuite must provide; one folder each, listed in registry.ts. */
export interface Cryptosuite {
  /** As the member `cryptosuite` names it; for older proofs, as their `type` does. */
  readonly name: string
  /** The `type` of its proofs. */
  readonly proofType: string
  readonly keyTypes: readonly KeyType[]
  /** How it writes proofValue. */
  readonly multibase: MultibaseHeader
  /** What stands against the proof: nothing where it holds. */
  verify(proof: SignedProof): readonly Finding[]
  /** The bytes to sign, for suites that sign; with the contexts that the document needs for it. */
  readonly signing?: {
    prepare(document: JsonObject): { readonly document: JsonObject; readonly members: JsonObject }
    bytesToSign(input: ProofInput): Outcome<Uint8Array>
  }
}
