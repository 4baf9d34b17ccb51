import type { Declaration, ReferenceNumber } from '@customhouse/vocabulary/declaration/declaration.ts'
import { listOf, put, type Draft } from './draft.ts'
import { date, whole, type Form } from './form.ts'
import type { Derived } from './locate.ts'

/** References of SE20 that state what a declaration has a place of its own for, by qualifier (SE20, note 1). */
const meanings: Readonly<Record<string, { readonly path: readonly string[]; readonly form?: Form }>> = {
  CR: { path: ['functionalReference'] },
  EDA: { path: ['dates', 'estimatedArrival'], form: date },
  KII: { path: ['indicators', 'knownImporter'] },
  V1: { path: ['bonds', '0', 'suretyCode'] },
  AMT: { path: ['bonds', '0', 'amount'], form: whole },
}

/** Puts what references say into the places of the declaration for it, unless something stands there. Gives where it was read from. */
export function deriveFromReferences(draft: Draft): Derived {
  const references = listOf(draft, ['references']) as ReferenceNumber[]
  const derived: (readonly [string, string])[] = []
  for (const [index, { qualifier, identifier }] of references.entries()) {
    const meaning = Object.hasOwn(meanings, qualifier) ? meanings[qualifier] : undefined
    const value = meaning && (meaning.form?.(identifier) ?? (meaning.form ? undefined : identifier))
    if (!meaning || value === undefined || isStated(draft, meaning.path)) continue
    put(draft, meaning.path, value)
    derived.push([`/${meaning.path.join('/')}`, `/references/${String(index)}/identifier`])
  }
  return derived
}

/** Puts the consignee that the header names with a number also in the declaration's place for it. */
export function deriveConsignee(draft: Draft): Derived {
  const parties = listOf(draft, ['parties']) as Declaration['parties']
  const index = parties.findIndex((party) => party.role === 'CN' && party.identifier !== undefined)
  const identifier = parties[index]?.identifier
  if (!identifier || draft['consignee'] !== undefined) return []
  draft['consignee'] = { qualifier: identifier.qualifier, number: identifier.value }
  const from = `/parties/${String(index)}/identifier`
  return [['/consignee/number', `${from}/value`], ['/consignee/qualifier', `${from}/qualifier`]]
}

function isStated(draft: Draft, path: readonly string[]): boolean {
  let found: unknown = draft
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return false
    found = (found as Draft)[step]
  }
  return found !== undefined
}
