import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { didConditions } from './did-conditions.ts'
import type { DidDocument, DidError, DidProblem, MethodResolution } from './did-resolution.ts'

/** The media type of a DID document (Decentralized Identifiers v1.1; DID Resolution v1.0, section 4.2). */
export const didMediaType = 'application/did'

const problemType = 'https://www.w3.org/ns/did#'

const general = {
  INVALID_DID: didConditions.invalid,
  INVALID_DID_URL: didConditions.urlInvalid,
  INVALID_DID_DOCUMENT: didConditions.documentMalformed,
  NOT_FOUND: didConditions.notFound,
  REPRESENTATION_NOT_SUPPORTED: didConditions.representationUnsupported,
  METHOD_NOT_SUPPORTED: didConditions.methodUnsupported,
  FEATURE_NOT_SUPPORTED: didConditions.featureUnsupported,
  INVALID_OPTIONS: didConditions.optionsInvalid,
  INTERNAL_ERROR: didConditions.internal,
} as const satisfies Record<DidError, Condition>

/** The answer with a document. Metadata is what the method knows of it: versions, dates. */
export function resolved(didDocument: DidDocument, didDocumentMetadata: JsonObject = {}): MethodResolution {
  return { didDocument, didDocumentMetadata, didResolutionMetadata: { contentType: didMediaType } }
}

/** The answer for a DID that its controller deactivated (DID Resolution v1.0, section 4.4, step 5). */
export function deactivated(didDocumentMetadata: JsonObject = {}): MethodResolution {
  return { didDocument: null, didDocumentMetadata: { ...didDocumentMetadata, deactivated: true }, didResolutionMetadata: {} }
}

/**
 * The answer without a document: the error's code, and what was found. Without findings, the finding that the code stands for.
 */
export function unresolved(code: DidError, findings: readonly Finding[] = []): MethodResolution {
  const all = findings.length > 0 ? findings : [findingAt(general[code], '')]
  const [first] = all
  const error: DidProblem = { type: `${problemType}${code}`, title: first?.message ?? general[code].message, detail: first?.remedy ?? general[code].remedy, findings: all }
  return { didDocument: null, didDocumentMetadata: {}, didResolutionMetadata: { error } }
}

/** What stands against relying on a resolution; empty when it has a document. */
export function resolutionFindings(resolution: MethodResolution): readonly Finding[] {
  if (resolution.didDocument !== null) return []
  const { error } = resolution.didResolutionMetadata
  if (error === undefined) return [findingAt(didConditions.deactivated, '')]
  if (error.findings !== undefined && error.findings.length > 0) return error.findings
  const code = error.type.startsWith(problemType) ? error.type.slice(problemType.length) : ''
  return [findingAt(Object.hasOwn(general, code) ? general[code as DidError] : didConditions.internal, '')]
}
