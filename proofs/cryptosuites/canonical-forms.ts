import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { proofWorkExceeded } from './proof-conditions.ts'

/** What the proofs of one document may still cost together, so that chains of them cannot multiply the work of a large document. */
export interface ProofWork {
  charactersLeft: number
  signaturesLeft: number
}

/** Canonical texts of one document, by form, for all proofs that see the same of it. */
export interface CanonicalForms {
  readonly texts: Map<string, Outcome<string>>
  readonly work: ProofWork
}

/** Canonical texts of 4 million characters, after which none is begun, and 1000 signatures over single statements. */
export function proofWork(): ProofWork {
  return { charactersLeft: 4_000_000, signaturesLeft: 1000 }
}

/** What a text that could not be made is counted as. */
const charactersOfFailure = 1_000_000

/** The text of a form: made once, if the work allows it. */
export function canonicalForm({ texts, work }: CanonicalForms, form: string, make: () => Outcome<string>): Outcome<string> {
  const known = texts.get(form)
  if (known !== undefined) return known
  if (work.charactersLeft <= 0) return refused(findingAt(proofWorkExceeded, '/proof'))
  const made = make()
  work.charactersLeft -= made.ok ? made.value.length : charactersOfFailure
  texts.set(form, made)
  return made
}
