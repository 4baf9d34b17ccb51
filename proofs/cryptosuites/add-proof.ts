import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { VerificationRelationship } from '../did-methods/did-resolution.ts'
import { valuesOf } from '../json/json-list.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { encodeMultibase } from '../keys/multibase.ts'
import type { SigningKey } from '../keys/verification-key.ts'
import { canonicalForms } from './canonical-forms.ts'
import { proofKeyUnsuitable, proofPreviousUnknown, proofSuiteCannotSign, proofSuiteUnknown } from './proof-conditions.ts'
import { proofsWithIds, securedDocument } from './proof-chain.ts'
import { cryptosuiteOf } from './registry.ts'

/** What a new proof is to say, and the key that makes it. */
export interface NewProof {
  /** e.g. `eddsa-rdfc-2022`. */
  readonly cryptosuite: string
  readonly key: SigningKey
  readonly contexts: ContextLibrary
  readonly purpose: VerificationRelationship
  readonly created?: Date
  readonly expires?: Date
  readonly challenge?: string
  readonly domain?: string | readonly string[]
  readonly id?: string
  /** The ids of proofs of the document that this one endorses. */
  readonly previousProof?: string | readonly string[]
}

/**
 * Adds a proof to a document, beside those that it carries already (Verifiable Credential Data Integrity 1.0 sections 4.2 and 4.3).
 * The rdfc suites add the Data Integrity context where the document has none that defines proofs (section 2.4.1). Refused: unknown
 * suites, keys of another type, previous proofs that the document does not carry, documents that cannot be canonicalized.
 */
export async function addProof(document: JsonObject, asked: NewProof): Promise<Outcome<JsonObject>> {
  const { key, contexts } = asked
  const suite = cryptosuiteOf('DataIntegrityProof', asked.cryptosuite)
  if (suite === undefined) return refused(findingAt(proofSuiteUnknown, '/proof/cryptosuite'))
  if (suite.signing === undefined) return refused(findingAt(proofSuiteCannotSign, '/proof/cryptosuite'))
  if (!suite.keyTypes.includes(key.type)) return refused(findingAt(proofKeyUnsuitable, '/proof/verificationMethod'))
  const { proof, ...unsecured } = document
  const existing = valuesOf(proof)
  const previous = previousOf(asked.previousProof, existing)
  if (previous === undefined) return refused(findingAt(proofPreviousUnknown, '/proof/previousProof'))
  const prepared = suite.signing.prepare(unsecured)
  const options: JsonObject = { ...optionsOf(asked), ...prepared.members }
  const pointer = existing.length === 0 ? '/proof' : `/proof/${String(existing.length)}`
  const bytes = suite.signing.bytesToSign({ document: securedDocument(prepared.document, previous), options, keyType: key.type, contexts, pointer, forms: canonicalForms() })
  if (!bytes.ok) return bytes
  const added: JsonObject = { ...options, proofValue: encodeMultibase(suite.multibase, await key.sign(bytes.value)) }
  return achieved({ ...prepared.document, proof: existing.length === 0 ? added : [...existing, added] })
}

function optionsOf({ cryptosuite, key, purpose, created, expires, challenge, domain, id, previousProof }: NewProof): JsonObject {
  return {
    type: 'DataIntegrityProof',
    ...(id === undefined ? {} : { id }),
    cryptosuite,
    ...(created === undefined ? {} : { created: stamp(created) }),
    ...(expires === undefined ? {} : { expires: stamp(expires) }),
    verificationMethod: key.verificationMethod,
    proofPurpose: purpose,
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
    ...(previousProof === undefined ? {} : { previousProof }),
  }
}

/** Whole seconds where they are whole, as most issuers write them. */
function stamp(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

/** The proofs with these ids, in the order of the document; undefined where one of them is not there, or twice. */
function previousOf(ids: string | readonly string[] | undefined, existing: readonly JsonValue[]): readonly JsonValue[] | undefined {
  const wanted = new Set(typeof ids === 'string' ? [ids] : ids ?? [])
  const matching = proofsWithIds(existing, wanted)
  return matching.length === wanted.size ? matching : undefined
}
