import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { canonicalQuads } from '../canonicalization/canonical-quads.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import { contextUnknown, termsInterchangeable } from '../json-ld/json-ld-conditions.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { jcsForContexts, jcsForTerms } from './proof-conditions.ts'

/** Over what a Data Integrity proof of a document had better be made: its RDF (the rdfc suites) or its JSON (the jcs suites), and why where it is not the RDF. */
export interface FittingTransformation {
  readonly transformation: 'rdfc' | 'jcs'
  /** Information alone, one at most. */
  readonly findings: readonly Finding[]
}

/**
 * Decides what a proof had better cover where nobody asked for either. RDF, which every verifier of the data model can check, but the JSON where two
 * members of an object mean the same by their contexts, so that their values could be exchanged under a proof over RDF
 * (`proof-jcs-for-terms`), or where a context is not known here, so that there is no RDF (`proof-jcs-for-contexts`). A document
 * that is refused for another fault is left to the signing, which says so.
 */
export function fittingTransformation(document: JsonObject, contexts: ContextLibrary): FittingTransformation {
  const quads = canonicalQuads(document, { contexts, refuseOtherWords: true })
  if (!quads.ok) return quads.findings.some(({ code }) => code === contextUnknown.code) ? { transformation: 'jcs', findings: [findingAt(jcsForContexts, '/@context')] } : overRdf
  const [first] = quads.value.interchangeable()
  return first === undefined ? overRdf : { transformation: 'jcs', findings: [findingAt(jcsForTerms, first)] }
}

/** The warnings (`json-ld-terms-interchangeable`, 20 at most) that go with a proof over the RDF of a document. */
export function interchangeableTerms(document: JsonObject, contexts: ContextLibrary): readonly Finding[] {
  const quads = canonicalQuads(document, { contexts, refuseOtherWords: true })
  return quads.ok ? quads.value.interchangeable().map((pointer) => findingAt(termsInterchangeable, pointer)) : []
}

const overRdf: FittingTransformation = { transformation: 'rdfc', findings: [] }
