import { hash } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { KeyType } from '../keys/verification-key.ts'
import { signatureLengths, verifySignature } from '../keys/verify-signature.ts'
import { canonicalForms, hashedForm } from './canonical-forms.ts'
import type { Cryptosuite, ProofInput, SignedProof } from './cryptosuite.ts'
import { proofSignatureWrong, proofValueMalformed } from './proof-conditions.ts'
import { withinWork } from './proof-work.ts'

/** The hash of a suite follows from the curve of the key. */
export type HashName = 'sha256' | 'sha384'

/** How a family of suites writes data canonically; `name` tells its forms apart where several proofs share a document. */
export interface Transformation {
  readonly name: 'rdfc' | 'jcs'
  /** The document to canonicalize for this proof, or what stands against it, with warnings. */
  readonly check: (input: ProofInput) => { readonly document: JsonObject; readonly findings: readonly Finding[] }
  readonly document: (input: ProofInput, hashName: HashName) => Outcome<string>
  readonly proof: (input: ProofInput, hashName: HashName) => Outcome<string>
  /** The document with the contexts that a proof of the family needs, and the members that its proof begins with. */
  readonly prepare: (document: JsonObject) => { readonly document: JsonObject; readonly members: JsonObject }
}

/**
 * The one path of the suites that sign a whole document: write the document and the proof options canonically, hash each, sign the
 * hash of the options followed by the hash of the document (Data Integrity EdDSA Cryptosuites v1.0 sections 3.2.3 to 3.2.7, Data
 * Integrity ECDSA Cryptosuites v1.0 sections 3.2.3 to 3.2.7).
 */
export function hashedCryptosuite(suite: { readonly name: string; readonly proofType?: string; readonly keyTypes: readonly KeyType[]; readonly transformation: Transformation; readonly verifiesOnly?: boolean }): Cryptosuite {
  const { name, keyTypes, transformation } = suite
  const bytesToSign = (input: ProofInput): Outcome<Uint8Array> => {
    const { document, findings } = transformation.check(input)
    return findings.some(({ severity }) => severity === 'fatal') ? { ok: false, findings } : hashData({ ...input, document }, transformation)
  }
  return {
    name,
    proofType: suite.proofType ?? 'DataIntegrityProof',
    keyTypes,
    multibase: 'z',
    verify: (proof) => verifyHashed(proof, transformation),
    ...(suite.verifiesOnly === true ? {} : { signing: { prepare: transformation.prepare, bytesToSign } }),
  }
}

function verifyHashed(proof: SignedProof, transformation: Transformation): readonly Finding[] {
  const { key, value, pointer } = proof
  if (value.length !== signatureLengths[key.type]) return [findingAt(proofValueMalformed, `${pointer}/proofValue`)]
  const { document, findings } = transformation.check(proof)
  if (findings.some(({ severity }) => severity === 'fatal')) return findings
  const input = document === proof.document ? proof : { ...proof, document, forms: canonicalForms(proof.forms.work) }
  const hashes = hashData(input, transformation)
  if (!hashes.ok) return [...findings, ...hashes.findings]
  return verifySignature(key, hashes.value, value) ? [...findings, ...input.forms.warnings] : [...findings, findingAt(proofSignatureWrong, `${pointer}/proofValue`)]
}

/** The hash of the proof options, then the hash of the document. */
function hashData(input: ProofInput, { name, document, proof }: Transformation): Outcome<Uint8Array> {
  const hashName = input.keyType === 'P-384' ? 'sha384' : 'sha256'
  // The options first, which are short: a long document may use up all the work that there is.
  const options = withinWork(input.forms.work, { json: input.options, pointer: input.pointer, make: () => proof(input, hashName) })
  const documentHash = hashedForm(input.forms, { form: `${name} ${hashName}`, hashName, document: input.document, make: () => document(input, hashName) })
  if (!documentHash.ok) return documentHash
  return options.ok ? achieved(Buffer.concat([hash(hashName, options.value, 'buffer'), documentHash.value])) : options
}
