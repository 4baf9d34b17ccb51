import { listStandingOn } from '@customhouse/screening/lists/list-standing.ts'
import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import { createNameIndex, type NameHit } from '@customhouse/screening/names/name-index.ts'
import type { PartiesInForce } from './screening.ts'
import type { FindListed, ListedHit } from './screening-book.ts'

/** A party with the list that names it: one index holds all lists, so that a name is looked for once. */
interface ListedOn extends ListedParty {
  readonly list: string
  readonly edition: string
}

/** From this agreement on a hit on a list that blocks holds the goods; below it an officer looks first. House policy: no law names a figure. */
const holdFrom = 0.8

/** What finds a name among the parties of several lists. */
export function finderOf(lists: readonly PartiesInForce[]): FindListed {
  const parties = lists.flatMap(({ list, edition, parties: listed }) => listed.map((party): ListedOn => ({ ...party, list, edition })))
  if (parties.length === 0) return () => []
  const index = createNameIndex(parties)
  return ({ city, ...asked }) => index.search({ ...asked, ...(city !== undefined && { address: city }) }).map(hitOf)
}

function hitOf({ party: { list, edition, entry, programs }, listedName, score, explanation }: NameHit<ListedOn>): ListedHit {
  const standing = listStandingOn(list, edition)
  const effect = standing?.effect === 'hold' && score >= holdFrom ? 'hold' : 'review'
  return { list, edition, entry, listedName, programs, score, effect, explanation, authority: standing?.authority ?? 'Whoever keeps the list; no law is known for it' }
}
