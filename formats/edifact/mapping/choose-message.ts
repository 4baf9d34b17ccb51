import { documentRoots, type CanonicalClass, type CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MappingPlan } from './mapping-plan.ts'
import { messagePlans } from './message-plans.ts'

/** The message for a document. */
export interface ChosenMessage {
  readonly message: string
  readonly plan: MappingPlan
  readonly root: CanonicalClass
}

/**
 * The message that carries a document: the one that is wanted, the one that it came in, or the one for its kind: PAXLST for persons, CUSCAR
 * for cargo, CUSREP for a conveyance alone. Undefined where none does.
 */
export function chooseMessage(document: CanonicalDocument, wanted: string | undefined): ChosenMessage | undefined {
  const name = documentRoots.find((root) => document[root] !== undefined)
  const root = name === undefined ? undefined : document[name]
  if (name === undefined || root === undefined) return undefined
  const names = wanted === undefined ? [document.interchange?.['message'] ?? '', usualMessage(name, root)] : [wanted.toUpperCase()]
  const message = names.find((one) => messagePlans.get(one)?.root.path === name)
  const plan = messagePlans.get(message ?? '')
  return message === undefined || plan === undefined ? undefined : { message, plan, root }
}

function usualMessage(name: string, root: CanonicalClass): string {
  if (name === 'declaration') return 'CUSDEC'
  if (name === 'response') return 'CUSRES'
  if (root['consignment'] !== undefined) return 'CUSCAR'
  return root['person'] === undefined ? 'CUSREP' : 'PAXLST'
}
