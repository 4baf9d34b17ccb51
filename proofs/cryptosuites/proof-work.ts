import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { workLimit } from '../canonicalization/canonicalization-conditions.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { proofWorkExceeded } from './proof-conditions.ts'

/** What all proofs of one call may still cost together, so that neither chains nor many documents can multiply the work. */
export interface ProofWork {
  /** Of canonical text; once it is used up no further text is begun. */
  charactersLeft: number
  /** Of signatures over single statements; one over a whole document counts as several. */
  signaturesLeft: number
}

/** What blank nodes count as that were too hard to tell apart: they come to no text at all. */
const charactersOfHardNodes = 1_000_000
/** How much longer a canonical text is than its JSON, about. */
const expansion = 3
/** A key may be one of P-384, which takes as long as eight of P-256. */
const signaturesOfDocument = 4

/** The work of one call: 1.5 million characters of canonical text, 250 signatures over documents, or 1000 over single statements. */
export function newProofWork(): ProofWork {
  return { charactersLeft: 1_500_000, signaturesLeft: 1000 }
}

/** Makes the canonical text of some JSON if the work allows it; otherwise `proof-work-exceeded` at the pointer. */
export function withinWork(work: ProofWork, { json, pointer, make }: { readonly json: JsonObject; readonly pointer: string; readonly make: () => Outcome<string> }): Outcome<string> {
  if (work.charactersLeft <= 0) return refused(findingAt(proofWorkExceeded, pointer))
  const made = make()
  work.charactersLeft -= made.ok ? made.value.length : costOfFailure(made.findings, json)
  return made
}

/** Reading costs as much as the JSON is long, wherever it ended. */
function costOfFailure(findings: readonly Finding[], json: JsonObject): number {
  return findings.some(({ code }) => code === workLimit.code) ? charactersOfHardNodes : expansion * lengthOf(json)
}

/** As text; what cannot be written is nested without end. */
function lengthOf(json: JsonObject): number {
  try {
    return JSON.stringify(json).length
  } catch {
    return charactersOfHardNodes / expansion
  }
}

/** Whether the work allows to check so many signatures over statements, or, where no number is given, one over a document. */
export function allowsSignatures(work: ProofWork, count: number = signaturesOfDocument): boolean {
  work.signaturesLeft -= count
  return work.signaturesLeft >= 0
}
