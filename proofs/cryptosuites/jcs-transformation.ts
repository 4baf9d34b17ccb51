import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { valuesOf } from '../json/json-list.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import type { ProofInput } from './cryptosuite.ts'
import type { Transformation } from './hashed-cryptosuite.ts'
import { proofContextMismatched, proofContextPartial, proofNotCanonicalizable } from './proof-conditions.ts'
import { isSameJson } from './same-json.ts'

/** Suites whose names say jcs: the JSON as it stands, in canonical form (RFC 8785). */
export const jcsTransformation: Transformation = {
  name: 'jcs',
  check: checkContext,
  document: ({ document }) => canonicalText(document, ''),
  proof: ({ options, pointer }) => canonicalText(options, pointer),
  prepare: (document) => ({ document, members: document['@context'] === undefined ? {} : { '@context': document['@context'] } }),
}

/**
 * The context of the proof must start the context of the document, and is the one that was signed: what was added behind it is left
 * out of the document (Data Integrity EdDSA Cryptosuites v1.0 section 3.3.2, steps 4 and 5).
 */
function checkContext({ document, options, pointer }: ProofInput): ReturnType<Transformation['check']> {
  const signed = options['@context']
  const stated = document['@context']
  if (signed === undefined || signed === stated) return { document, findings: [] }
  if (stated === undefined || !startsWith(stated, signed)) return { document, findings: [findingAt(proofContextMismatched, `${pointer}/@context`)] }
  if (isSameJson(signed, stated)) return { document, findings: [] }
  const isPartial = valuesOf(signed).length < valuesOf(stated).length
  return { document: { ...document, '@context': signed }, findings: isPartial ? [findingAt(proofContextPartial, '/@context')] : [] }
}

function startsWith(stated: JsonValue, signed: JsonValue): boolean {
  const statedList = valuesOf(stated)
  return valuesOf(signed).every((context, place) => isSameJson(context, statedList[place]))
}

function canonicalText(value: JsonObject, pointer: string): Outcome<string> {
  try {
    return achieved(canonicalJson(value))
  } catch (error) {
    // Lone surrogates, and nesting that has no end.
    if (error instanceof TypeError || error instanceof RangeError) return refused(findingAt(proofNotCanonicalizable, pointer))
    throw error
  }
}
