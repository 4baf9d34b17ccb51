import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ListedParty } from '../../listed-party.ts'
import { assembleParty, type AddressTexts } from '../assemble-party.ts'
import { listFinding } from '../list-finding.ts'
import type { ReadLists } from '../list-reader.ts'
import { readDay } from '../read-date.ts'
import { sourceLists } from './source-lists.table.ts'

/** One entry of the consolidated screening list, all as text. */
export interface SourceEntry {
  /** Where it stands in the file. */
  readonly place: string
  readonly source: string
  readonly id: string
  readonly type: string
  readonly name: string
  readonly programs: readonly string[]
  readonly altNames: readonly string[]
  readonly addresses: readonly AddressTexts[]
  readonly birthDates: readonly string[]
  readonly countries: readonly string[]
  readonly identifiers: readonly { readonly kind: string; readonly value: string }[]
  readonly start: string
  readonly end: string
  readonly remarks: string
}

const authority = 'Consolidated Screening List, International Trade Administration; 15 CFR part 744 and supplements'

/** Entries parted into the lists that they come from. */
export function entriesToLists(entries: readonly SourceEntry[], name: string): ReadLists {
  const parties = new Map<string, ListedParty[]>()
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    const list = listOf(entry.source)
    if (list === undefined) findings.push(listFinding('list-source-unknown', { place: entry.place, message: `The source “${entry.source.slice(0, 80)}” is not one that is known: its entries are not taken up`, severity: 'warning', authority }))
    else {
      const party = partyOf(entry)
      if (seen.has(`${list} ${party.entry}`)) findings.push(listFinding('list-entry-twice', { place: entry.place, message: `Entry ${party.entry} stands twice`, authority }))
      seen.add(`${list} ${party.entry}`)
      parties.set(list, [...(parties.get(list) ?? []), party])
    }
  }
  if (parties.size === 0) findings.push(listFinding('list-empty', { place: name, message: `${name} has no entry of a known source`, authority }))
  const once = findings.filter((finding, place) => finding.severity === 'fatal' || findings.findIndex(({ message }) => message === finding.message) === place)
  return { lists: once.some(({ severity }) => severity === 'fatal') ? [] : [...parties].map(([list, members]) => ({ list, parties: members })), findings: once }
}

/** `Entity List (EL) - Bureau of Industry and Security`, or the letters alone. */
function listOf(source: string): string | undefined {
  const letters = /\((?:NS-)?([A-Z]+)\)/.exec(source)?.[1] ?? source.replace('NS-', '')
  return sourceLists[letters]
}

const kinds: Readonly<Record<string, ListedParty['kind']>> = { individual: 'person', person: 'person', entity: 'organisation', vessel: 'vessel', aircraft: 'aircraft' }

function partyOf(entry: SourceEntry): ListedParty {
  return assembleParty({
    entry: entry.id, kind: kinds[entry.type.toLowerCase()] ?? 'unknown', name: entry.name, programs: entry.programs,
    aliases: entry.altNames.map((name) => ({ name, isWeak: false })), addresses: entry.addresses, birthDates: entry.birthDates, countries: entry.countries, identifiers: entry.identifiers,
    from: readDay(entry.start), to: readDay(entry.end), remarks: entry.remarks,
  })
}
