import { hash } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { proofWorkExceeded } from './proof-conditions.ts'

/** What the proofs of one document may still cost together, so that chains of them cannot multiply the work of a large document. */
export interface ProofWork {
  charactersLeft: number
  signaturesLeft: number
}

/** Canonical texts of one document and their hashes, by form, for all proofs that see the same of it. */
export interface CanonicalForms {
  readonly texts: Map<string, Outcome<string>>
  readonly hashes: Map<string, Outcome<Uint8Array>>
  readonly work: ProofWork
}

/** Forms of a document, none made yet: by default with the work of its own, 2 million characters, after which no text is begun, and 1000 signatures over single statements. */
export function canonicalForms(work: ProofWork = { charactersLeft: 2_000_000, signaturesLeft: 1000 }): CanonicalForms {
  return { texts: new Map(), hashes: new Map(), work }
}

/** What a text that could not be made is counted as. */
const charactersOfFailure = 1_000_000

/** The hash of a form, whose name says which hash: made once, if the work allows its text. */
export function hashedForm(forms: CanonicalForms, { form, hashName, make }: { readonly form: string; readonly hashName: string; readonly make: () => Outcome<string> }): Outcome<Uint8Array> {
  const known = forms.hashes.get(form)
  if (known !== undefined) return known
  const text = canonicalForm(forms, form, make)
  const hashed: Outcome<Uint8Array> = text.ok ? achieved(hash(hashName, text.value, 'buffer')) : text
  forms.hashes.set(form, hashed)
  return hashed
}

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
