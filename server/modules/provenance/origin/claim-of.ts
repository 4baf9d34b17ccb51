import type { DigitalTwin, OriginClaim } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certificationAttributes as names, certifyingProcess, criterionParticular } from './certification-elements.ts'
import { isProven } from './lot-evidence.ts'

/** What certifications of origin claim for the goods of a twin: a proven one before others, one by an agreement before others, then the latest. */
export function claimOf(twin: DigitalTwin): OriginClaim | undefined {
  const lots = new Set(twin.lots.map(({ lot }) => lot))
  const best = certificationsOf(twin.events).filter(({ event }) => event.about.length === 0 || event.about.some(({ lot }) => lots.has(lot))).sort(byWeight)[0]
  return best === undefined ? undefined : claimIn(best, lots)
}

/** The certifications of origin among events. */
export function certificationsOf(events: readonly RecordedEvent[]): RecordedEvent[] {
  return events.filter(({ event }) => event.kind === 'inspection' && event.process === certifyingProcess)
}

function claimIn(certification: RecordedEvent, lots: ReadonlySet<string>): OriginClaim | undefined {
  const { event } = certification
  const attributes = new Map(Object.entries(event.attributes ?? {}))
  const particulars: LotParticulars = event.about.find(({ lot }) => lots.has(lot))?.particulars ?? {}
  const country = particulars.countryOfOrigin ?? attributes.get(names.goodsCountry) ?? particulars.countryOfManufacture
  return country === undefined ? undefined : { country, ...claimedTerms(particulars, attributes), evidence: [referenceTo(certification)] }
}

function claimedTerms(particulars: LotParticulars, attributes: ReadonlyMap<string, string>): Omit<OriginClaim, 'country' | 'evidence'> {
  const commodityCode = particulars.commodityCode ?? attributes.get(names.goodsCode)
  const agreement = attributes.get(names.agreement)
  const criterion = particulars.attributes?.[criterionParticular] ?? attributes.get(names.goodsCriterion)
  return { ...(agreement !== undefined && { agreement }), ...(criterion !== undefined && { criterion }), ...(commodityCode !== undefined && { commodityCode }) }
}

/** The weightier first. */
function byWeight(one: RecordedEvent, other: RecordedEvent): number {
  return weightOf(other) - weightOf(one) || compared(other.event.occurredAt, one.event.occurredAt) || compared(one.event.id, other.event.id)
}

function weightOf(certification: RecordedEvent): number {
  return (isProven(certification) ? 2 : 0) + (certification.event.attributes?.[names.agreement] === undefined ? 0 : 1)
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
