import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { AreaAssessment, DerivedDatum, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { wellIdentifier } from '../../derivation/well-identifier.ts'
import { crudeOilConditions as conditions } from './crude-oil-conditions.ts'
import { extraction, petroleumTitling } from './pipeline-words.ts'

/** How many wells of a shipment are told of: there can be thousands in a tank. */
const wellsToldMax = 200

/**
 * What the titles say of the wells from which oil or gas was drawn: who may produce there, as a support of the producer's own word. A title that was
 * not in force on the day is told; one of another holder is no fault, since operators produce for those who hold titles. Where no title
 * was handed in nothing is said: no law of importation asks for it.
 */
export function titlesOfWells({ events }: Pick<DigitalTwin, 'events'>): Pick<AreaAssessment, 'findings' | 'derived'> {
  const titles = titlesByWell(events)
  const drawn = events.filter(({ event, standing }) => event.process === extraction && standing === 'verified').slice(0, wellsToldMax)
  const all = drawn.map((production) => judge(production, titles.get(wellIdentifier(wellOf(production) ?? '')) ?? []))
  return { findings: all.flatMap(({ findings }) => findings), derived: all.flatMap(({ derived }) => derived) }
}

function titlesByWell(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const found = new Map<string, RecordedEvent[]>()
  for (const one of events.filter(({ event, standing }) => event.process === petroleumTitling && standing === 'verified')) {
    for (const { kind, number } of one.event.documents) if (kind === 'titled-well') found.set(number, [...(found.get(number) ?? []), one])
  }
  return found
}

function judge(production: RecordedEvent, titles: readonly RecordedEvent[]): { readonly findings: readonly Finding[]; readonly derived: readonly DerivedDatum[] } {
  if (titles.length === 0) return { findings: [], derived: [] }
  const at = { event: production.event.id, ...(production.event.outputs[0] !== undefined && { lot: production.event.outputs[0].lot }) }
  const day = production.event.occurredAt.slice(0, 10)
  const inForce = titles.filter(({ event: { period } }) => period === undefined || isWithin(period, day))
  const [held] = inForce.filter(({ event }) => isSameParty(event.to, production.event.by))
  if (held !== undefined) return { findings: [], derived: [datumOf(production, held)] }
  return { findings: [findingOfEvent(inForce.length === 0 ? conditions.titleNotInForce : conditions.titleOfAnother, at)], derived: [] }
}

function datumOf(production: RecordedEvent, title: RecordedEvent): DerivedDatum {
  const number = title.event.documents.find(({ kind }) => kind === 'petroleum-and-natural-gas-title')?.number ?? title.event.id
  return { pointer: '/goodsItems/0', name: 'title to the well', value: { well: wellOf(production) ?? '', title: number }, sources: [referenceTo(title), referenceTo(production)] }
}

function wellOf({ event: { attributes } }: RecordedEvent): string | undefined {
  return attributes !== undefined && Object.hasOwn(attributes, 'well') ? attributes['well'] : undefined
}

/** By an identifier that both have, or by the name as it is registered: registers of companies know nothing of the DIDs that producers sign with. */
function isSameParty(one: PartyReference | undefined, other: PartyReference | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const known = new Set(one.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))
  if (other.identifiers.some(({ scheme, value }) => known.has(`${scheme} ${value}`))) return true
  return one.name !== undefined && other.name !== undefined && plain(one.name) === plain(other.name)
}

function plain(name: string): string {
  return name.slice(0, 300).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
