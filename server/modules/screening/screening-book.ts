import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { nameKey } from './name-key.ts'
import type { Clearance } from './clearances/store.ts'
import type { NamedParty } from './named-parties.ts'

/** What a name resembles among the lists, without the place where it was named. */
export type ListedHit = Omit<PartyHit, 'pointer' | 'name'>

/** What finds a name among listed parties. */
export type FindListed = (party: NameToFind) => readonly ListedHit[]

/** A name with what is known of it. */
export interface NameToFind {
  readonly name: string
  readonly kind?: 'person' | 'organisation' | 'vessel'
  readonly country?: string
  readonly city?: string
  /** Year, month or day, as far as it is known. */
  readonly birthDate?: string
}

/** The lists and clearances as they were at one version. It never changes; a newer one replaces it. */
export interface ScreeningBook {
  readonly version: string
  /** What the parties resemble, without what was cleared for the importer on that day. */
  screen(parties: readonly NamedParty[], asked: { readonly client: string; readonly on: DateText }): readonly PartyHit[]
}

/** Names come again and again: what a name resembles is kept, as long as the lists do not change. */
const keptMax = 20_000

/** The finder, with what it found kept for names that come again. */
export function keeping(find: FindListed): FindListed {
  const kept = new Map<string, readonly ListedHit[]>()
  return (party) => {
    const key = JSON.stringify([party.name, party.kind, party.country, party.city, party.birthDate])
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = find(party)
    if (kept.size >= keptMax) kept.clear()
    kept.set(key, found)
    return found
  }
}

/** A book of these lists and clearances. */
export function screeningBook(version: string, find: FindListed, clearances: readonly Clearance[]): ScreeningBook {
  const cleared = new Map<string, Clearance[]>()
  for (const one of clearances) {
    const key = clearanceKey(one)
    cleared.set(key, [...(cleared.get(key) ?? []), one])
  }
  return {
    version,
    screen: (parties, { client, on }) => parties.flatMap(({ pointer, ...party }) => find(party).flatMap((hit): readonly PartyHit[] => {
      const standing = cleared.get(clearanceKey({ name: party.name, list: hit.list, entry: hit.entry })) ?? []
      return standing.some((one) => one.until >= on && (one.client === '' || one.client === client)) ? [] : [{ ...hit, pointer, name: party.name }]
    })),
  }
}

function clearanceKey({ name, list, entry }: Pick<Clearance, 'name' | 'list' | 'entry'>): string {
  return JSON.stringify([nameKey(name), list, entry])
}
