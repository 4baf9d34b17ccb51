import type { ContextDocument } from './context-library.ts'
import type { JsonObject, JsonValue } from './json-value.ts'
import { traceabilityNamespaces, traceabilityTerms, traceabilityVocabulary, type TraceabilityTerm } from './traceability-context.table.ts'

/**
 * The context of the Traceability Vocabulary 1.0 (W3C Credentials Community Group), put together from its facts: each term with
 * its IRI, its type and the terms in its scope. The published file has the SHA-256
 * fb4a2e97e835434aabf3cedc4ff69ec7f24803e928110c96660c674c44252a8b; what is put together here equals it member for member.
 */
export function traceabilityContext(): ContextDocument {
  const context: JsonObject = { '@version': 1.1, '@vocab': traceabilityVocabulary, ...contextOf(traceabilityTerms) }
  return { url: 'https://w3id.org/traceability/v1', sha256: 'a2bbb127317751c4f570f8dc0187e44e21bf29bacf7a51547be5ddb4472c1a4e', document: { '@context': context } }
}

function contextOf(terms: Readonly<Record<string, TraceabilityTerm>>): JsonObject {
  return Object.fromEntries(Object.entries(terms).map(([name, facts]) => [name, definitionOf(facts)]))
}

function definitionOf(facts: TraceabilityTerm): JsonValue {
  if (typeof facts === 'object' && 'bare' in facts) return fullIri(facts.bare)
  if (typeof facts === 'string') return { '@id': fullIri(facts) }
  const definition: Record<string, JsonValue> = {}
  if (facts.iri !== undefined) definition['@id'] = fullIri(facts.iri)
  if (facts.type !== undefined) definition['@type'] = fullIri(facts.type)
  if (facts.scope !== undefined) definition['@context'] = contextOf(facts.scope)
  return definition
}

function fullIri(short: string): string {
  const colon = short.indexOf(':')
  const namespace = traceabilityNamespaces[short.slice(0, colon)]
  return namespace === undefined ? short : namespace + short.slice(colon + 1)
}
