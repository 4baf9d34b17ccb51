import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { canonicalQuads } from '../canonicalization/canonical-quads.ts'
import { pointerStep } from '../json/pointer-step.ts'
import { valuesOf } from '../json/json-list.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { otherWords, termsInterchangeable } from '../json-ld/json-ld-conditions.ts'
import type { ProofInput } from './cryptosuite.ts'
import type { HashName, Transformation } from './hashed-cryptosuite.ts'
import { proofContextMismatched } from './proof-conditions.ts'
import { isSameJson } from './same-json.ts'

/** The contexts that define the terms of a DataIntegrityProof; the first is added to a document that has none of them. */
const integrityContexts = ['https://w3id.org/security/data-integrity/v2', 'https://w3id.org/security/data-integrity/v1', 'https://www.w3.org/ns/credentials/v2'] as const

/** Suites whose names say rdfc: JSON-LD to RDF, canonical by RDFC-1.0 with the hash of the suite (RDF Dataset Canonicalization 1.0). */
export const rdfcTransformation: Transformation = {
  name: 'rdfc',
  check: ({ document, options, pointer }) => {
    const context = options['@context']
    // The options are read in the document's context (section 3.2.5); one of its own would give its terms another meaning.
    const isForeign = context !== undefined && !isSameJson(context, document['@context'])
    return { document, findings: [...(isForeign ? [findingAt(proofContextMismatched, `${pointer}/@context`)] : []), ...otherMembers(options, pointer)] }
  },
  document: canonicalDocument,
  proof: canonicalProofOptions,
  prepare: (document) => ({ document: withIntegrityContext(document), members: {} }),
}

/** The members of proof options (Verifiable Credential Data Integrity 1.0 section 2.1). */
const optionNames: ReadonlySet<string> = new Set(['@context', 'id', 'type', 'cryptosuite', 'created', 'expires', 'verificationMethod', 'proofPurpose', 'challenge', 'domain', 'nonce', 'previousProof'])

/** A further context may have another term for one of them, as that of security has `expiration` for `expires`: the end of a proof could be hidden. */
function otherMembers(options: JsonObject, pointer: string): readonly Finding[] {
  return Object.keys(options).filter((name) => !optionNames.has(name)).map((name) => findingAt(otherWords, pointer + pointerStep(name)))
}

/** The document, canonical: in plain words, since a proof over RDF covers what names stand for and not the names. */
export function canonicalDocument({ document, contexts, forms }: ProofInput, hashName: HashName): Outcome<string> {
  const quads = canonicalQuads(document, { contexts, hash: hashName, refuseOtherWords: true })
  if (quads.ok) forms.warnings.push(...quads.value.interchangeable().map((pointer) => findingAt(termsInterchangeable, pointer)))
  return textOf(quads)
}

/** The proof options in the context of the document, canonical; findings point into the proof (Data Integrity EdDSA Cryptosuites v1.0 section 3.2.5). */
export function canonicalProofOptions({ document, options, contexts, pointer }: ProofInput, hashName: HashName): Outcome<string> {
  const context = document['@context']
  const configuration = context === undefined ? options : { ...options, '@context': context }
  const text = textOf(canonicalQuads(configuration, { contexts, hash: hashName, refuseOtherWords: true }))
  if (text.ok) return text
  return { ok: false, findings: text.findings.map((found): Finding => ({ ...found, pointer: { ...found.pointer, declaration: pointer + (found.pointer.declaration ?? '') } })) }
}

function textOf(quads: Outcome<{ readonly text: string }>): Outcome<string> {
  return quads.ok ? achieved(quads.value.text) : quads
}

function withIntegrityContext(document: JsonObject): JsonObject {
  const context = document['@context']
  const listed = valuesOf(context)
  if (integrityContexts.some((url) => listed.includes(url))) return document
  const { '@context': _, ...members } = document
  return { '@context': listed.length === 0 ? integrityContexts[0] : [...listed, integrityContexts[0]], ...members }
}
