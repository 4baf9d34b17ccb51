import type { QuadTerm } from '../canonicalization/quad-set.ts'
import { absoluteIriTerm, isAbsoluteIri } from './absolute-iri.ts'
import type { ActiveContext } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { identifierRelative } from './json-ld-conditions.ts'
import type { Reading } from './reading.ts'

/** The node that an identifier names: terms do not count, compact IRIs do (JSON-LD 1.1 API, section 5.2, document relative). */
export function readIdentifier(reading: Reading, active: ActiveContext, text: string): QuadTerm {
  const iri = active.expandUndefined(text, false)
  // Compact IRIs and blank node labels: whoever reads the JSON compares texts.
  if (iri !== text || text.startsWith('_:')) reading.noteOtherWords()
  return nodeOf(reading, iri)
}

/** The node that a type or a vocabulary term names (JSON-LD 1.1 API, section 5.2, vocabulary relative). */
export function readType(reading: Reading, active: ActiveContext, text: string): QuadTerm {
  const term = active.find(text)
  if (term !== undefined) return term.node === '' ? nodeOf(reading, term.iri) : term.node
  const iri = active.expandUndefined(text, true)
  if (iri?.startsWith('_:') === true || active.hasTermFor(iri)) reading.noteOtherWords()
  if (active.vocabulary !== undefined && iri === active.vocabulary + text) reading.noteFallback()
  return nodeOf(reading, iri)
}

export function nodeOf(reading: Reading, iri: string | null): QuadTerm {
  if (iri === null) return refuse(identifierRelative)
  const term = absoluteIriTerm(iri)
  if (term !== '') return term
  return isAbsoluteIri(iri) ? reading.quads.blankNode(iri.slice(2)) : refuse(identifierRelative)
}
