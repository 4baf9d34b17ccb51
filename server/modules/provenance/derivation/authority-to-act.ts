import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** A power is known by who may act for whom: `DID for DID`. What acts by one names it as `acting-for`, the power itself as `authority-to-act`. None of names that are too long for a number. */
export function authorityToAct(kind: 'acting-for' | 'authority-to-act', agent: string, principal: string): readonly EventDocument[] {
  const number = `${agent} for ${principal}`
  return number.length > 200 ? [] : [{ kind, number }]
}
