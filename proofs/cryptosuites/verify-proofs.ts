import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { hasPassed } from '../credential-model/date-time-stamp.ts'
import type { VerificationRelationship } from '../did-methods/did-resolution.ts'
import { valuesOf } from '../json/json-list.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import type { FindKey, VerificationMethod } from '../keys/verification-key.ts'
import type { CheckedProof } from '../verification/credential-verification.ts'
import { canonicalForms } from './canonical-forms.ts'
import type { CanonicalForms } from './canonical-forms.ts'
import { checkProofOptions } from './check-proof-options.ts'
import { proofKeyExpired, proofKeyRevoked, proofKeyUnsuitable, proofMissing, proofTooMany, proofWorkExceeded } from './proof-conditions.ts'
import { chainFindings, matchingProofs, securedDocument } from './proof-chain.ts'
import { allowsSignatures } from './proof-work.ts'
import type { ProofWork } from './proof-work.ts'
import { isReadable, readProof } from './read-proof.ts'
import type { ReadableProof, UnreadableProof } from './read-proof.ts'

/** What verifying proofs takes. */
export interface ProofNeeds {
  readonly contexts: ContextLibrary
  readonly findKey: FindKey
  /** What the proofs must be for: `assertionMethod` for credentials, `authentication` for presentations. */
  readonly purpose: VerificationRelationship
  /** What a presentation must answer and where, when one was asked for. */
  readonly challenge?: string
  readonly domain?: string
  readonly now: Date
  /** Shared with what else is verified in the same call; the proofs' own where it is not given. */
  readonly work?: ProofWork
}

/** Every proof of a document as it was checked, and what stands against them. */
export interface CheckedProofs {
  readonly proofs: readonly CheckedProof[]
  readonly findings: readonly Finding[]
}

const proofsMax = 16

/**
 * Verifies every proof of a document: one, a set, or chains by previousProof. All must hold; each is reported, and what stands
 * against it with its pointer (Verifiable Credential Data Integrity 1.0 sections 4.4 and 4.5). Never throws on any JSON, unless findKey does.
 */
export async function verifyProofs(document: JsonObject, needs: ProofNeeds): Promise<CheckedProofs> {
  const { proof, ...unsecured } = document
  const values = valuesOf(proof)
  if (values.length === 0) return { proofs: [], findings: [findingAt(proofMissing, '/proof')] }
  if (values.length > proofsMax) return { proofs: [], findings: [findingAt(proofTooMany, '/proof')] }
  const read = values.map((value, place) => readProof(value, Array.isArray(proof) ? `/proof/${String(place)}` : '/proof'))
  const chained = chainFindings(read, values)
  const forms = canonicalForms(needs.work)
  const proofs: CheckedProof[] = []
  const findings: Finding[] = []
  for (const each of read) {
    const checked = isReadable(each) ? await checkProof(each, { unsecured, values, forms, needs, chained: chained.get(each.pointer) ?? [] }) : unreadable(each)
    proofs.push(checked.proof)
    findings.push(...checked.findings)
  }
  return { proofs, findings }
}

interface Surroundings {
  readonly unsecured: JsonObject
  readonly values: readonly JsonValue[]
  readonly forms: CanonicalForms
  readonly needs: ProofNeeds
  readonly chained: readonly Finding[]
}

interface Checked {
  readonly proof: CheckedProof
  readonly findings: readonly Finding[]
}

async function checkProof(proof: ReadableProof, around: Surroundings): Promise<Checked> {
  const { needs } = around
  const findings = [...around.chained, ...checkProofOptions(proof, needs)]
  if (rejects(findings)) return reported(proof, undefined, findings)
  const sought = needs.findKey(proof.verificationMethod, needs.purpose)
  const found = sought instanceof Promise ? await sought : sought
  if (!found.ok) return reported(proof, undefined, [...findings, ...found.findings.map((each) => placedAt(each, `${proof.pointer}/verificationMethod`))])
  const method = found.value
  findings.push(...keyFindings(proof, method, needs.now.getTime()))
  return reported(proof, method, rejects(findings) ? findings : [...findings, ...signatureFindings(proof, method, around)])
}

function signatureFindings(proof: ReadableProof, { key }: VerificationMethod, { unsecured, values, forms, needs }: Surroundings): readonly Finding[] {
  const { suite, options, pointer, value, previousProofs } = proof
  if (!allowsSignatures(forms.work)) return [findingAt(proofWorkExceeded, pointer)]
  const matching = previousProofs.length === 0 ? [] : matchingProofs(proof, values)
  const document = securedDocument(unsecured, matching)
  return suite.verify({ document, options, keyType: key.type, contexts: needs.contexts, pointer, forms: document === unsecured ? forms : canonicalForms(forms.work), key, value })
}

/** The suite decides which keys it takes: never the other way round. */
function keyFindings({ suite, pointer }: ReadableProof, { key, revoked, expires }: VerificationMethod, now: number): readonly Finding[] {
  const findings: Finding[] = []
  if (!suite.keyTypes.includes(key.type)) findings.push(findingAt(proofKeyUnsuitable, `${pointer}/verificationMethod`))
  if (hasPassed(revoked, now)) findings.push(findingAt(proofKeyRevoked, `${pointer}/verificationMethod`))
  if (hasPassed(expires, now)) findings.push(findingAt(proofKeyExpired, `${pointer}/verificationMethod`))
  return findings
}

function reported({ suite, verificationMethod, purpose, created }: ReadableProof, method: VerificationMethod | undefined, findings: readonly Finding[]): Checked {
  return { proof: { suite: suite.name, verificationMethod, controller: method?.controller ?? '', purpose, ...(created === undefined ? {} : { created }), isSound: !rejects(findings) }, findings }
}

function unreadable({ suite, verificationMethod, purpose, findings }: UnreadableProof): Checked {
  return { proof: { suite, verificationMethod, controller: '', purpose, isSound: false }, findings }
}

function placedAt(found: Finding, pointer: string): Finding {
  return { ...found, pointer: { ...found.pointer, declaration: pointer } }
}
