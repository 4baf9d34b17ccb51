import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import type { PartiesInForce } from './screening.ts'
import type { FindListed } from './screening-book.ts'

/** What finds a name among the parties of several lists. */
export function finderOf(_lists: readonly PartiesInForce[]): FindListed {
  return () => []
}

export function differenceOf(before: readonly ListedParty[], after: readonly ListedParty[]) {
  const known = new Map(before.map((party) => [party.entry, party]))
  const now = new Set(after.map(({ entry }) => entry))
  return {
    added: after.filter(({ entry }) => !known.has(entry)), removed: before.filter(({ entry }) => !now.has(entry)),
    changed: after.flatMap((party) => { const was = known.get(party.entry); return was !== undefined && JSON.stringify(was) !== JSON.stringify(party) ? [{ before: was, after: party, fields: [] as readonly string[] }] : [] }),
  }
}
