import { hash } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readMultikey } from '../../keys/multikey.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import { canonicalForm } from '../canonical-forms.ts'
import type { Cryptosuite, SignedProof } from '../cryptosuite.ts'
import { proofDisclosureMismatched, proofSignatureWrong, proofWorkExceeded } from '../proof-conditions.ts'
import { allowsSignatures, withinWork } from '../proof-work.ts'
import { canonicalDocument, canonicalProofOptions, rdfcTransformation } from '../rdfc-transformation.ts'
import { readDerivedProof } from './derived-proof.ts'
import type { DerivedProof } from './derived-proof.ts'
import { relabelledQuads } from './relabelled-quads.ts'

/**
 * Selective disclosure by ECDSA on P-256 (Data Integrity ECDSA Cryptosuites v1.0, section 3.6): the issuer signed what must be
 * disclosed, and with a key made for this document alone each further statement by itself. Derived proofs are verified (section
 * 3.6.7); base proofs are refused, since they hold the key that hides the rest.
 */
export const ecdsaSd2023: Cryptosuite = { name: 'ecdsa-sd-2023', proofType: 'DataIntegrityProof', keyTypes: ['P-256'], multibase: 'u', verify: verifyDerived }

function verifyDerived(proof: SignedProof): readonly Finding[] {
  const place = `${proof.pointer}/proofValue`
  const read = readDerivedProof(proof.value, place)
  if (!read.ok) return read.findings
  const { findings } = rdfcTransformation.check(proof)
  if (findings.length > 0) return findings
  const options = withinWork(proof.forms.work, { json: proof.options, pointer: proof.pointer, make: () => canonicalProofOptions(proof, 'sha256') })
  const text = canonicalForm(proof.forms, { form: 'rdfc sha256', document: proof.document, make: () => canonicalDocument(proof, 'sha256') })
  if (!text.ok) return text.findings
  const statements = relabelledQuads(text.value, read.value.labels)
  if (statements === undefined) return [findingAt(proofDisclosureMismatched, place)]
  return options.ok ? signatureFindings(proof, read.value, { statements, proofHash: hash('sha256', options.value, 'buffer') }) : options.findings
}

function signatureFindings(proof: SignedProof, derived: DerivedProof, { statements, proofHash }: { readonly statements: readonly string[]; readonly proofHash: Uint8Array }): readonly Finding[] {
  const place = `${proof.pointer}/proofValue`
  const { baseSignature, publicKey, signatures, mandatoryIndexes } = derived
  const mandatory = statements.filter((_, index) => mandatoryIndexes.has(index))
  const others = statements.filter((_, index) => !mandatoryIndexes.has(index))
  if (mandatory.length !== mandatoryIndexes.size || others.length !== signatures.length) return [findingAt(proofDisclosureMismatched, place)]
  const signed = Buffer.concat([proofHash, publicKey, hash('sha256', mandatory.join(''), 'buffer')])
  // First what the issuer signed: the many further signatures are worth their time only then.
  if (!verifySignature(proof.key, signed, baseSignature)) return [findingAt(proofSignatureWrong, place)]
  if (!allowsSignatures(proof.forms.work, signatures.length)) return [findingAt(proofWorkExceeded, place)]
  return [...disclosureFindings(derived, others, place), ...proof.forms.warnings]
}

function disclosureFindings({ publicKey, signatures }: DerivedProof, statements: readonly string[], place: string): readonly Finding[] {
  const key = readMultikey(publicKey, place)
  if (!key.ok) return key.findings
  const isDisclosed = key.value.type === 'P-256' && signatures.every((signature, index) => verifySignature(key.value, Buffer.from(statements[index] ?? ''), signature))
  return isDisclosed ? [] : [findingAt(proofSignatureWrong, place)]
}
