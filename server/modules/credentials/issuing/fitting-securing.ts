import { fittingTransformation, interchangeableTerms } from '@customhouse/proofs/cryptosuites/fitting-transformation.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { type Securing, securingDefault } from './securing.ts'

/** How a credential is secured, and what is to be said of it. */
export interface ChosenSecuring {
  readonly securing: Securing
  readonly findings: readonly Finding[]
}

/**
 * Takes the way of securing that is asked for, with a warning for each value that could be exchanged under it. Where none is asked for it
 * is a proof over RDF, or over the JSON where RDF would not tell all values apart or cannot be had, and a finding says why.
 */
export function fittingSecuring(credential: JsonObject, asked: Securing | undefined, contexts: ContextLibrary): ChosenSecuring {
  if (asked !== undefined) return { securing: asked, findings: asked.includes('-rdfc-') ? interchangeableTerms(credential, contexts) : [] }
  const { transformation, findings } = fittingTransformation(credential, contexts)
  return { securing: transformation === 'rdfc' ? securingDefault : 'eddsa-jcs-2022', findings }
}
