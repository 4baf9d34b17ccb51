import { hash } from 'node:crypto'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { newProofWork, withinWork } from './proof-work.ts'
import type { ProofWork } from './proof-work.ts'

/** Canonical texts of one document and their hashes, by form, for all proofs that see the same of it. */
export interface CanonicalForms {
  readonly texts: Map<string, Outcome<string>>
  readonly hashes: Map<string, Outcome<Uint8Array>>
  readonly work: ProofWork
  /** What is to be said of the document under every proof that sees this of it. */
  readonly warnings: Finding[]
}

/** Forms of a document, none made yet: by default with work of their own. */
export function canonicalForms(work: ProofWork = newProofWork()): CanonicalForms {
  return { texts: new Map(), hashes: new Map(), work, warnings: [] }
}

/** The hash of a form, whose name says which hash: made once, if the work allows its text. */
export function hashedForm(forms: CanonicalForms, { form, hashName, document, make }: { readonly form: string; readonly hashName: string; readonly document: JsonObject; readonly make: () => Outcome<string> }): Outcome<Uint8Array> {
  const known = forms.hashes.get(form)
  if (known !== undefined) return known
  const text = canonicalForm(forms, { form, document, make })
  const hashed: Outcome<Uint8Array> = text.ok ? achieved(hash(hashName, text.value, 'buffer')) : text
  forms.hashes.set(form, hashed)
  return hashed
}

/** The text of a form: made once, if the work allows it. */
export function canonicalForm({ texts, work }: CanonicalForms, { form, document, make }: { readonly form: string; readonly document: JsonObject; readonly make: () => Outcome<string> }): Outcome<string> {
  const known = texts.get(form)
  if (known !== undefined) return known
  const made = withinWork(work, { json: document, pointer: '/proof', make })
  texts.set(form, made)
  return made
}
