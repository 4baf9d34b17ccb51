import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** So many of so many: `{ words: 'quantities of lots are stated', good: 8, of: 10 }`. */
export interface QualityReason {
  readonly words: string
  readonly good: number
  readonly of: number
}

/** One side of the quality of data: what it counts, and how much it weighs. */
export interface QualityMeasure {
  readonly name: 'completeness' | 'timeliness' | 'agreement' | 'proof' | 'stability'
  /** Of 100 in all. */
  readonly weight: number
  /** `against`: how many findings name each event. */
  reasons(events: readonly RecordedEvent[], against: ReadonlyMap<string, number>): readonly QualityReason[]
}

const day = 86_400_000
/** What is recorded within a day is early enough to be looked at before goods arrive, by road too; within a week still by sea. */
const [promptDays, lateDays] = [1, 7]

/** The sides of the quality of data. What decides most whether a shipment can be released on data alone weighs most. */
export const measures: readonly QualityMeasure[] = [
  { name: 'completeness', weight: 30, reasons: completeness },
  { name: 'timeliness', weight: 15, reasons: timeliness },
  { name: 'agreement', weight: 30, reasons: (events, against) => [share('events take part in no contradiction or gap', events, ({ event }) => !against.has(event.id))] },
  { name: 'proof', weight: 20, reasons: (events) => [share('events are proven by a credential of a recognised issuer', events, ({ standing }) => standing === 'verified')] },
  { name: 'stability', weight: 5, reasons: (events) => [share('proofs were never taken back or suspended', events, ({ standing, standingSince, recordedAt }) => standing !== 'revoked' && standing !== 'suspended' && standingSince <= recordedAt)] },
]

function completeness(events: readonly RecordedEvent[]): readonly QualityReason[] {
  const parts = events.flatMap(({ event }) => [...event.inputs, ...event.outputs, ...event.about])
  const transfers = events.filter(({ event }) => event.kind === 'custody-transfer' || event.kind === 'ownership-transfer')
  const made = events.filter(({ event }) => event.kind === 'production' || event.kind === 'transformation').flatMap(({ event }) => event.outputs)
  return [
    share('quantities of lots are stated', parts, ({ quantity }: LotPart) => quantity !== undefined),
    share('events say where they took place', events, ({ event }) => event.place !== undefined),
    share('transfers name both parties by an identifier', transfers, ({ event }) => isNamed(event.from) && isNamed(event.to)),
    share('lots are classified where they are made', made, ({ particulars }: LotPart) => particulars?.commodityCode !== undefined),
  ]
}

function isNamed(party: RecordedEvent['event']['from']): boolean {
  return party !== undefined && party.identifiers.length > 0
}

/** How long after it happened an event was known, and whether that was before the goods crossed the border. */
function timeliness(events: readonly RecordedEvent[]): readonly QualityReason[] {
  const dated = events.filter(({ event }) => !Number.isNaN(Date.parse(event.occurredAt)))
  const daysLate = ({ event, recordedAt }: RecordedEvent) => (Date.parse(recordedAt) - Date.parse(event.occurredAt)) / day
  const crossings = dated.filter(({ event }) => event.process === 'border-crossing' || event.process === 'arrival' || event.process === 'importation')
  return [
    share('events were recorded within a day', dated, (one) => daysLate(one) <= promptDays),
    share('events were recorded within a week', dated, (one) => daysLate(one) <= lateDays),
    share('arrivals were recorded before they took place or on the day', crossings, (one) => daysLate(one) <= promptDays),
  ]
}

function share<One>(words: string, all: readonly One[], isGood: (one: One) => boolean): QualityReason {
  return { words, good: all.filter(isGood).length, of: all.length }
}
